package library;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;
import java.util.Optional;
import library.ids.AuthorId;
import org.jspecify.annotations.Nullable;

@Shape(Book.class)
public record BookCard(
    Book.Isbn isbn,
    AuthorId authorId,
    Optional<AuthorId> editorId,
    @Nullable AuthorId translatorId,
    Book.Shelf shelf,
    @Path("author.name") Author.Name author,
    List<Copy> copies) {}
