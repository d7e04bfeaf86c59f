package nottomany;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;
import library.Book;
import library.Reader;
import library.Review;

@Shape(Review.class)
record Card(
    List<Book> book,
    @Path("reader") List<Reader> readers,
    @Path("book") @OrderBy("title") Book ordered,
    @Path("book") @Limit(1) Book cut,
    @Count("book") long books,
    @Exists("reader") boolean read) {}
