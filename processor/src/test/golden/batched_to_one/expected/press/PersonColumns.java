package press;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Person} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PersonColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PersonColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }

  public StringColumn countryCode() {
    return StringColumn.of(path, "country_code");
  }

  public CountryColumns country() {
    return new CountryColumns(path.toOne("country", "country", "country_code", "code"));
  }

  public ToMany<BookColumns> books() {
    return ToMany.of(path.toMany("books", "book", "id", "author_id"), BookColumns::new);
  }
}
