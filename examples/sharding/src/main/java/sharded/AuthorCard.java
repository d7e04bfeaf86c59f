package sharded;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;

/** All of it on the shard of the author. */
@Shape(Author.class)
public record AuthorCard(
    String name,
    @Count("books") long bookCount,

    @Path("books") @OrderBy("published desc, title") @Limit(3)
    List<BookCard> newest) {

  public record BookCard(
      String title,
      @Path("author.name") String authorName,
      @Exists("reviews") @Where("stars >= :minStars") boolean praised) {}
}
