package press;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a book stands; the shelf is referred to by two columns that are not its key. */
@Shape(Book.class)
public record BookSpot(
    String title,
    @Path("shelf.id") Optional<Long> shelfId,
    @Path("editor.name") @Nullable String editorName,
    @Nullable ShelfCard shelf,
    @Path("shelf.books") List<Book> beside,
    Optional<Person> author) {

  /** A shelf that knows how many books stand on it. */
  @Shape(Shelf.class)
  public record ShelfCard(
      String room,
      @Count("books") long books,
      @Exists("books") @Where("title like 'The%'") boolean the) {}
}
