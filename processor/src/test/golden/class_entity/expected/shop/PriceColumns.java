package shop;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Price} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class PriceColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  PriceColumns(Path path) {
    this.path = path;
  }

  public LongColumn bookId() {
    return LongColumn.of(path, "book_id");
  }

  public StringColumn currency() {
    return StringColumn.of(path, "currency");
  }

  public IntColumn cents() {
    return IntColumn.of(path, "amount");
  }
}
