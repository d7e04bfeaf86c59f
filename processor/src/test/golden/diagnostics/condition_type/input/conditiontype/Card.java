package conditiontype;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import library.Book;
import library.Review;

@Shape(Book.class)
record Card(
    @Path("reviews") @Where("stars = 'x'") List<Review> a,
    @Path("reviews") @Where("stars like '1%'") List<Review> b,
    @Path("reviews") @Where("text in ('a', 2)") List<Review> c,
    @Path("reviews") @Where("book.lent = 1 and book.published > '2020-01-01'") List<Review> d,
    @Path("reviews") @Where("book.cover < :cover or book.lent > false") List<Review> e,
    @Path("reviews") @Where("stars = 2147483648") List<Review> f,
    @Path("reviews") @Where("stars = 1.5") List<Review> g) {}
