package sharded;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;

/** What cannot be right, for books stand on other shards than their publisher. */
@Shape(Publisher.class)
public record PublisherCard(
    String name,
    @Count("books") long bookCount,
    @Exists("books") @Where("title = 'Book 20'") boolean hasBook20,
    @Path("books") @OrderBy("title, id") @Limit(2) List<Book> some) {}
