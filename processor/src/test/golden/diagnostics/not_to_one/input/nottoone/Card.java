package nottoone;

import dev.fetchplan.Batch;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import library.Book;
import library.Reader;
import library.Review;

@Shape(Book.class)
record Card(
    @Batch List<Review> reviews,
    @Path("reviews.reader") List<Reader> readers,
    @Path("reviews.stars") int stars,
    @Path("reviews") @Where("book.reviews.stars = 1") List<Review> some,
    @Path("reviews") @OrderBy("book.reviews.stars") List<Review> ordered) {}
