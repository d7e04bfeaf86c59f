package elementtype;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.Optional;
import library.Reader;
import library.Review;
import library.ReviewWithBook;

@Shape(Review.class)
record Card(
    Reader book,
    @Path("book") String title,
    @Path("book") int pages,
    @Path("book") ReaderCard readerCard,
    @Path("reader") Optional<ReviewWithBook> reader,
    Optional<Review> review) {}
