package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

/** Its plan waits for the type of a component of Book. */
@Entity
@OneToMany(name = "books", target = Book.class)
@Fetch("books")
public record Author(@Id long id) {}
