package negativelimit;

import dev.fetchplan.Limit;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;
import library.Book;
import library.Review;

@Shape(Book.class)
record Card(
    @Limit(-1) List<Review> reviews,
    @Path("reviews") @Limit(value = 3, offset = -2) List<Review> later) {}
