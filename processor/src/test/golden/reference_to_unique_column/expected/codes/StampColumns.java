package codes;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Stamp} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class StampColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public StampColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn countryCode() {
    return StringColumn.nullable(path, "country_code");
  }

  public CountryColumns country() {
    return new CountryColumns(path.toOne("country", "country", "country_code", "code"));
  }
}
