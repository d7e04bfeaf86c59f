package sharded;

import dev.fetchplan.Count;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;

/** What cannot be right, for books stand on other shards than their publisher. */
@Shape(Publisher.class)
public record PublisherCard(
    String name,
    @Count("books") long bookCount,
    @Path("books") @OrderBy("title, id") @Limit(2) List<Book> some) {}
