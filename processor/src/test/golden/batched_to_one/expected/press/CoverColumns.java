package press;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Cover} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CoverColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CoverColumns(Path path) {
    this.path = path;
  }

  public LongColumn bookId() {
    return LongColumn.of(path, "book_id");
  }

  public StringColumn colour() {
    return StringColumn.nullable(path, "colour");
  }

  public BookColumns book() {
    return new BookColumns(path.toOne("book", "book", "book_id", "id"));
  }
}
