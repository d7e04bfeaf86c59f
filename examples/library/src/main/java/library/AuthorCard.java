package library;

import dev.fetchplan.Count;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Shape;
import java.util.List;

@Shape(Author.class)
public record AuthorCard(
    String name,
    @Count("books") long bookCount,
    @OrderBy("published desc") @Limit(3) List<BookCard> books) {

  public record BookCard(
      String title, int published, @Count("reviews") int reviewCount) {}
}
