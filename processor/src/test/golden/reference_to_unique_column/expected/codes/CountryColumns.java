package codes;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
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

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn code() {
    return StringColumn.nullable(path, "code");
  }

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }

  public ToMany<CityColumns> cities() {
    return ToMany.of(path.toMany("cities", "city", "code", "country_code"), CityColumns::new);
  }

  public ToMany<StampColumns> stamps() {
    return ToMany.of(path.toMany("stamps", "stamp", "code", "country_code"), StampColumns::new);
  }
}
