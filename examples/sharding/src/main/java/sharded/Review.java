package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** On the shard of the author of its book, whose key it holds for that. */
@Entity
@Fetch("book.author")
@Fetch(name = "withBookApart", value = "book", batch = "book")
public record Review(
    @Id long id,
    int stars,
    @References(Book.class) long bookId,
    @References(Author.class) long authorId) {}
