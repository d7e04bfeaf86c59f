package old;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Shelf} and the ways from it, for conditions and orders. */
@SuppressWarnings({
    "deprecation",
    "removal"
})
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

  public ToMany<BookColumns> books() {
    return ToMany.of(path.toMany("books", "book", "id", "shelf_id"), BookColumns::new);
  }
}
