package batchoftomany;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "books", target = Book.class)
@Fetch(value = "books", batch = "books")
@Fetch(name = "withCoAuthors", value = "books.author", batch = {"books.author", "books.author.books"})
public record Author(@Id long id) {}
