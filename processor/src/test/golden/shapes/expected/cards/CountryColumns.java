package cards;

import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Country} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CountryColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CountryColumns(Path path) {
    this.path = path;
  }

  public StringColumn code() {
    return StringColumn.of(path, "code");
  }

  public StringColumn name() {
    return StringColumn.of(path, "name");
  }
}
