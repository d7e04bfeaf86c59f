package names;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Row} and the ways from it, for conditions and orders. */
@NullableComponents("nextId")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class RowColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public RowColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn nextId() {
    return LongColumn.nullable(path, "next_id");
  }

  public RowColumns next() {
    return new RowColumns(path.toOne("next", "\"row\"", "next_id", "id"));
  }
}
