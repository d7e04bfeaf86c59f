package cards;

import dev.fetchplan.Batch;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entity itself, what is near it, and what is further away. */
@Shape(Book.class)
public record BookPage(
    Book book,
    @Batch AuthorCard author,
    @Batch @Nullable Author translator,
    @Path("author.publisher") @Where("name like :publisher") Optional<Publisher> publisher,

    @Path("author.books") @Where("published < 1950 or title in (:titles)")
    List<BookWithAuthor> old,

    List<SubjectCard> subjects) {

  /** Shared by the books that it is about. */
  public record SubjectCard(String name, List<BookCard> books) {}
}
