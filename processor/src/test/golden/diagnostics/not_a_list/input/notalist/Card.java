package notalist;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.Optional;
import java.util.Set;
import library.Book;
import library.Review;

@Shape(Book.class)
record Card(
    Review reviews,
    @Path("reviews") Optional<Line> line,
    @Path("reviews") Set<Line> set,
    @Path("reviews") String text) {}
