package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reviews", target = Review.class)
@Fetch("author")
@Fetch(
    name = "withEverything",
    value = {"author.books", "reviews"},
    statements = 3)
public record Book(
    @Id long id,
    String title,
    int published,
    @References(Author.class) long authorId) {}
