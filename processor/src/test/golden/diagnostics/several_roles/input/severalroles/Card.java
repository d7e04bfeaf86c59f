package severalroles;

import dev.fetchplan.Batch;
import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
record Card(
    @Count("reviews") @Path("reviews") long both,
    @Exists("reviews") @Count("reviews") boolean truth,
    @Count("reviews") @Limit(3) long few,
    @Exists("reviews") @OrderBy("stars") boolean first,
    @Count("reviews") @Batch int batched) {}
