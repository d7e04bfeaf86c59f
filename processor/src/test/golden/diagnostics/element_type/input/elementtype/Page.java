package elementtype;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;
import java.util.Optional;
import library.Book;
import library.Review;

@Shape(Book.class)
@SuppressWarnings("rawtypes")
record Page(
    @Path("reviews") List<?> any,
    @Path("reviews") List<Optional<Review>> some,
    @Path("reviews") List<Line> lines,
    @Path("reviews") List raw,
    @Path("reviews") List<Colour> colours) {}
