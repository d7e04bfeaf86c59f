package names;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Optional} and the ways from it, for conditions and orders. */
@NullableComponents("number")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class OptionalColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public OptionalColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn number() {
    return LongColumn.nullable(path, "number");
  }
}
