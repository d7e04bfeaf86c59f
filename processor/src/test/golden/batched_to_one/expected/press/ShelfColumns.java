package press;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Shelf} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShelfColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ShelfColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn room() {
    return StringColumn.nullable(path, "room");
  }

  public IntColumn number() {
    return IntColumn.of(path, "number");
  }

  public ToMany<BookColumns> books() {
    return ToMany.of(path.toMany("books", "book", "room", "room", "number", "number"),
        BookColumns::new);
  }
}
