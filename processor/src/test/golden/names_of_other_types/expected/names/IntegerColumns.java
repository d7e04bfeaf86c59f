package names;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Integer} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class IntegerColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public IntegerColumns(Path path) {
    this.path = path;
  }

  public IntColumn id() {
    return IntColumn.of(path, "id");
  }

  public LongColumn systemId() {
    return LongColumn.of(path, "system_id");
  }

  public SystemColumns system() {
    return new SystemColumns(path.toOne("system", "\"system\"", "system_id", "id"));
  }
}
