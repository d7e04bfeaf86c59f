package cards;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Author} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public AuthorColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.of(path, "name");
  }

  public LongColumn publisherId() {
    return LongColumn.nullable(path, "publisher_id");
  }

  public PublisherColumns publisher() {
    return new PublisherColumns(path.toOne("publisher", "publisher", "publisher_id", "id"));
  }

  public ToMany<BookColumns> books() {
    return ToMany.of(path.toMany("books", "book", "id", "author_id"), BookColumns::new);
  }

  public ToMany<BookColumns> translations() {
    return ToMany.of(path.toMany("translations", "book", "id", "translator_id"), BookColumns::new);
  }

  public ToMany<ReviewColumns> reviews() {
    return ToMany.of(path.toMany("reviews", "review", "id", "author_id"), ReviewColumns::new);
  }
}
