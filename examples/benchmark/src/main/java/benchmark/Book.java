package benchmark;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("author")
@Fetch("author.books")
public record Book(
    @Id long id,
    String title,
    int pages,
    @References(Author.class) long authorId) {}
