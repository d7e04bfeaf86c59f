package benchmark.model;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "books", target = Book.class)
@Fetch("books")
@Fetch("books.reviews")
public record Author(@Id long id, String name) {}
