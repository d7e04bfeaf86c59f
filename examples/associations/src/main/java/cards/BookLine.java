package cards;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a list: columns from several tables, in one statement. */
@Shape(value = Book.class, statements = 1)
public record BookLine(
    String title,
    @Path("author.name") String authorName,
    @Path("author.publisher.name") @Nullable String publisherName,
    @Path("author.publisher.country") Optional<Country> country,
    Optional<TranslatorCard> translator) {

  /** Joined, with a part of its columns. */
  public record TranslatorCard(String name) {}
}
