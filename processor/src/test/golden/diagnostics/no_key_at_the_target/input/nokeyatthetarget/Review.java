package nokeyatthetarget;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** Its foreign key has no key to match, and only Book is to blame. */
@Entity
@Fetch("book")
record Review(@Id long id, @References(Book.class) long bookId) {}
