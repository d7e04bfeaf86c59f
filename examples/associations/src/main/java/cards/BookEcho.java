package cards;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.Optional;

/** What is restricted below a restricted row, and the same association without a condition. */
@Shape(Book.class)
public record BookEcho(
    String title, @Where("name <> 'Anon'") Optional<Writer> author) {

  /** With a publisher if it is Indian, and its name in any case. */
  public record Writer(
      @Where("countryId = 'IN'") Optional<Publisher> publisher,
      @Path("publisher.name") Optional<String> publisherName) {}
}
