package library;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public BookColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn title() {
    return StringColumn.nullable(path, "title");
  }

  public LongColumn authorId() {
    return LongColumn.of(path, "author_id");
  }

  public AuthorColumns author() {
    return new AuthorColumns(path.toOne("author", "author", "author_id", "id"));
  }

  public ToMany<ReviewColumns> reviews() {
    return ToMany.of(path.toMany("reviews", "review", "id", "book_id"), ReviewColumns::new);
  }
}
