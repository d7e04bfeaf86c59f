package cards;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;
import java.util.Optional;

/** Joined behind a row that is joined for that alone, and built once the lists are there. */
@Shape(Book.class)
public record BookNote(
    @Path("author.publisher") Optional<Publisher> publisher, List<Subject> subjects) {}
