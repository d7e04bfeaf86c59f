package unknownnamesinconditions;

import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import library.Book;
import library.Review;

@Shape(Book.class)
record Card(
    @Path("reviews") @Where("starz > 1 and text = 'x' or nobody is null") List<Review> a,
    @Path("reviews") @Where("book = 1") List<Review> b,
    @Path("reviews") @Where("bok.title = 'x'") List<Review> c,
    @Path("reviews") @Where("stars.count = 1") List<Review> d,
    @Path("reviews") @Where("book.reviews is null") List<Review> e,
    @Path("reviews") @OrderBy("starz desc, book.titel") List<Review> f) {}
