package unsupportedkey;

import dev.fetchplan.query.DoubleColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Point} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PointColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PointColumns(Path path) {
    this.path = path;
  }

  public DoubleColumn x() {
    return DoubleColumn.of(path, "x");
  }
}
