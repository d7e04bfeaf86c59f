package onebrokenplancoststhatplan;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Country} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class CountryRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  CountryRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  CountryRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Countries without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT country.code
   * FROM country
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Country> rowMapper() {
    return LabelledRows.mapper("Country", (rows, at) -> new Country(rows.getString(at[0])), "code");
  }

  /** Countries without associations: 1 statement. */
  public static final class All extends Query<Country, Country, CountryColumns, String, All> {
    private static final Select COUNTRIES = Select.root("Country", """
        SELECT country.code
        FROM country""")
        .key(KeyType.STRING);

    private static final Plan<All, Country, CountryColumns> PLAN =
        Plan.of("CountryRepository.all", All::new, CountryColumns::new, All::load, COUNTRIES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the country with that key, or empty if this query has none. */
    public Optional<Country> byId(String code) {
      return byKey(code);
    }

    /** Countries in hand, in an immutable list: no statement. */
    public List<Country> of(Collection<Country> countries) {
      return inHand(countries);
    }

    private static List<Country> load(Run run) {
      var countries = new CountryRows();
      run.scan(COUNTRIES, rows -> {
        while (rows.next()) {
          countries.append(rows, 1);
        }
      });
      return run.distinctBy(countries.list, Country::code);
    }
  }

  /** Reads {@link Country} from rows. */
  private static final class CountryRows {
    final List<Country> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Country read(Rows rows, int at) throws SQLException {
      return new Country(rows.getString(at));
    }
  }
}
