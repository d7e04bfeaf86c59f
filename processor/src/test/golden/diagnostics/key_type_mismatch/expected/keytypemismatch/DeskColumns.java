package keytypemismatch;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Desk} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class DeskColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public DeskColumns(Path path) {
    this.path = path;
  }

  public IntColumn id() {
    return IntColumn.of(path, "id");
  }
}
