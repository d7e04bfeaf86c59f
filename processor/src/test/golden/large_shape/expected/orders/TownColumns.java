package orders;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Town} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class TownColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public TownColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.of(path, "name");
  }

  public StringColumn postcode() {
    return StringColumn.of(path, "postcode");
  }
}
