package benchmark.model;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "reviews", target = Review.class)
@Fetch("author")
@Fetch("author.books")
@Fetch("reviews")
public record Book(
    @Id long id,
    String title,
    int published,
    @References(Author.class) long authorId) {}
