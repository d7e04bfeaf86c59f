package wrongtarget;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "books", target = Book.class, mappedBy = "publisher")
public record Author(@Id long id) {}
