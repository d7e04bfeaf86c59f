package keyinembedded;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Letter} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class LetterColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public LetterColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn shopCity() {
    return StringColumn.of(path, "shop_city");
  }

  public StringColumn depotCity() {
    return StringColumn.of(path, "depot_city");
  }
}
