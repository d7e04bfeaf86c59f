package keytypemismatch;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Lamp} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class LampColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public LampColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn deskId() {
    return LongColumn.of(path, "desk_id");
  }
}
