package library;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Review} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ReviewColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ReviewColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public IntColumn stars() {
    return IntColumn.of(path, "stars");
  }

  public StringColumn text() {
    return StringColumn.nullable(path, "text");
  }

  public LongColumn bookId() {
    return LongColumn.of(path, "book_id");
  }

  public BookColumns book() {
    return new BookColumns(path.toOne("book", "book", "book_id", "id"));
  }
}
