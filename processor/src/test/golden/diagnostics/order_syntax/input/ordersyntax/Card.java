package ordersyntax;

import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;
import library.Book;
import library.Review;

@Shape(Book.class)
record Card(
    @Path("reviews") @OrderBy("") List<Review> a,
    @Path("reviews") @OrderBy("stars descending") List<Review> b,
    @Path("reviews") @OrderBy("stars, ") List<Review> c,
    @Path("reviews") @OrderBy("stars nulls") List<Review> d) {}
