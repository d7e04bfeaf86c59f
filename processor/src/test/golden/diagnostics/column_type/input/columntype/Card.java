package columntype;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;
import java.util.Optional;
import library.Book;
import library.Review;

@Shape(Review.class)
record Card(
    int text,
    long stars,
    Optional<Integer> bookId,
    @Path("book.title") Optional<Integer> title,
    List<String> id,
    Book readerId) {}
