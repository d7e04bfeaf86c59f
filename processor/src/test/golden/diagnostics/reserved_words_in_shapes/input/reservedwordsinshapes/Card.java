package reservedwordsinshapes;

import dev.fetchplan.Count;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import library.Book;
import library.Review;

@Shape(Book.class)
record Card(
    @Path("reviews") List<Review> where,
    @Path("title") String orderBy,
    @Count("reviews") @Where("stars = :class or stars = :_ or text = :true") long count) {}
