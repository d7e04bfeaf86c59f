package takentypesoftargets;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("book")
record Author(@Id long id, @References(Book.class) long bookId) {}
