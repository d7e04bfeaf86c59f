package shop;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Box} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BoxColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public BoxColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn shelfId() {
    return LongColumn.of(path, "shelf_id");
  }

  public ShelfColumns shelf() {
    return new ShelfColumns(path.toOne("shelf", "shelf", "shelf_id", "id"));
  }
}
