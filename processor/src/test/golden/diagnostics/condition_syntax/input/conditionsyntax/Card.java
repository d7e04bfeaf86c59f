package conditionsyntax;

import dev.fetchplan.Count;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import library.Book;
import library.Review;

@Shape(Book.class)
record Card(
    @Path("reviews") @Where("") List<Review> a,
    @Path("reviews") @Where("stars == 1") List<Review> b,
    @Path("reviews") @Where("stars >= 1 and") List<Review> c,
    @Path("reviews") @Where("stars in (1, 2") List<Review> d,
    @Path("reviews") @Where("text = null") List<Review> e,
    @Path("reviews") @Where("text = 'it's'") List<Review> f,
    @Count("reviews") @Where("stars between 1") long g) {}
