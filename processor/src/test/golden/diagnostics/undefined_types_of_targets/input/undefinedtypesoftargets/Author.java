package undefinedtypesoftargets;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "books", target = Book.class)
@Fetch("books")
record Author(@Id long id) {}
