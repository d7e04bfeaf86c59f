package orders;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Customer} and the ways from it, for conditions and orders. */
@NullableComponents("townId")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CustomerColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CustomerColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.of(path, "name");
  }

  public StringColumn email() {
    return StringColumn.of(path, "email");
  }

  public LongColumn townId() {
    return LongColumn.nullable(path, "town_id");
  }

  public TownColumns town() {
    return new TownColumns(path.toOne("town", "town", "town_id", "id"));
  }
}
