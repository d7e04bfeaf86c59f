package codes;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Positions;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
public final class CountryRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CountryRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CountryRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Countries without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT country.id, country.code, country.name
   * FROM country
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Countries with cities and stamps: 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT country.id, country.code, country.name
   * FROM country
   * }</pre>
   *
   * <p>{@code cities}, for all rows at once:
   *
   * <pre>{@code
   * SELECT city.id, city.country_code
   * FROM city
   * WHERE city.country_code IN (:countryCodes)
   * }</pre>
   *
   * <p>{@code stamps}, for all rows at once:
   *
   * <pre>{@code
   * SELECT stamp.id, stamp.country_code
   * FROM stamp
   * WHERE stamp.country_code IN (:countryCodes)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithCitiesAndStamps withCitiesAndStamps() {
    return new WithCitiesAndStamps(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Country> rowMapper() {
    return LabelledRows.mapper("Country", (rows, at) -> new Country(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getString(at[2])), "id", "code", "name");
  }

  /** Countries without associations: 1 statement. */
  public static final class All extends Query<Country, Country, CountryColumns, Long, All> {
    private static final Select COUNTRIES = Select.root("Country", """
        SELECT country.id, country.code, country.name
        FROM country""");

    private static final Plan<All, Country, CountryColumns> PLAN =
        Plan.of("CountryRepository.all", All::new, CountryColumns::new, All::load, COUNTRIES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the country with that key, or empty if this query has none. */
    public Optional<Country> byId(long id) {
      return byKey(id);
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
      return run.distinct(countries.list, Country::id);
    }
  }

  /** Countries with cities and stamps: 3 statements. */
  public static final class WithCitiesAndStamps
      extends Query<CountryWithCitiesAndStamps, Country, CountryColumns, Long, WithCitiesAndStamps> {
    private static final Select COUNTRIES = Select.root("Country", """
        SELECT country.id, country.code, country.name
        FROM country""");

    private static final Select CITIES = Select.prefetch("cities", "City", """
        SELECT city.id, city.country_code
        FROM city
        WHERE city.country_code IN (:countryCodes)""")
        .key(KeyType.STRING);

    private static final Select STAMPS = Select.prefetch("stamps", "Stamp", """
        SELECT stamp.id, stamp.country_code
        FROM stamp
        WHERE stamp.country_code IN (:countryCodes)""")
        .key(KeyType.STRING);

    private static final Plan<WithCitiesAndStamps, CountryWithCitiesAndStamps, CountryColumns> PLAN =
        Plan.of("CountryRepository.withCitiesAndStamps", WithCitiesAndStamps::new,
            CountryColumns::new, WithCitiesAndStamps::load, COUNTRIES, CITIES, STAMPS);

    private WithCitiesAndStamps(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the country with that key, or empty if this query has none. */
    public Optional<CountryWithCitiesAndStamps> byId(long id) {
      return byKey(id);
    }

    /**
     * Countries in hand with cities and stamps: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code cities}, for all rows at once:
     *
     * <pre>{@code
     * SELECT city.id, city.country_code
     * FROM city
     * WHERE city.country_code IN (:countryCodes)
     * }</pre>
     *
     * <p>{@code stamps}, for all rows at once:
     *
     * <pre>{@code
     * SELECT stamp.id, stamp.country_code
     * FROM stamp
     * WHERE stamp.country_code IN (:countryCodes)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CountryWithCitiesAndStamps> of(Collection<Country> countries) {
      return complete(countries, WithCitiesAndStamps::complete);
    }

    /**
     * For each key its cities: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without cities has an empty list. The
     * method {@code of} shows the SQL: {@code cities}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<String, List<City>> citiesOf(Collection<String> countryCodes) {
      var keys = KeyIndex.ofStrings();
      return lists("citiesOf", countryCodes, keys, run -> citiesOf(run, keys));
    }

    /**
     * For each key its stamps: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without stamps has an empty list. The
     * method {@code of} shows the SQL: {@code stamps}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<String, List<Stamp>> stampsOf(Collection<String> countryCodes) {
      var keys = KeyIndex.ofStrings();
      return lists("stampsOf", countryCodes, keys, run -> stampsOf(run, keys));
    }

    /** Narrows {@code cities} of each country; no further statement. */
    public WithCitiesAndStamps cities(UnaryOperator<ToManyQuery<CityColumns>> narrow) {
      return narrowed("cities", ToManyQuery.of(CityColumns::new), narrow);
    }

    /** Narrows {@code stamps} of each country; no further statement. */
    public WithCitiesAndStamps stamps(UnaryOperator<ToManyQuery<StampColumns>> narrow) {
      return narrowed("stamps", ToManyQuery.of(StampColumns::new), narrow);
    }

    private static List<CountryWithCitiesAndStamps> load(Run run) {
      var countries = new CountryRows();
      var countryCodes = KeyIndex.ofStrings();
      var countryToCode = new Positions();
      run.scan(COUNTRIES, rows -> {
        while (rows.next()) {
          int country = countries.addRoot(rows, 1);
          countryToCode.set(country, countryCodes.add(rows, 2));
        }
      });
      var citiesOf = citiesOf(run, countryCodes);
      var stampsOf = stampsOf(run, countryCodes);
      var result = new ArrayList<CountryWithCitiesAndStamps>(countries.list.size());
      for (int i = 0; i < countries.list.size(); i++) {
        result.add(CountryWithCitiesAndStamps.of(countries.list.get(i),
            countryToCode.list(i, citiesOf), countryToCode.list(i, stampsOf)));
      }
      return result;
    }

    private static List<CountryWithCitiesAndStamps> complete(Run run, List<Country> countries) {
      var countryCodes = KeyIndex.ofStrings();
      for (Country country : countries) {
        countryCodes.add(country.code());
      }
      var citiesOf = citiesOf(run, countryCodes);
      var stampsOf = stampsOf(run, countryCodes);
      var result = new ArrayList<CountryWithCitiesAndStamps>(countries.size());
      for (Country country : countries) {
        result.add(CountryWithCitiesAndStamps.of(country, countryCodes.list(country.code(),
            citiesOf), countryCodes.list(country.code(), stampsOf)));
      }
      return result;
    }

    private static List<City>[] citiesOf(Run run, KeyIndex<String> countryCodes) {
      var cities = new CityRows();
      var countryToCities = new Links();
      run.scan(CITIES, countryCodes, rows -> {
        while (rows.next()) {
          countryToCities.add(countryCodes.find(rows, 2), cities.append(rows, 1));
        }
      });
      return countryToCities.lists(countryCodes.size(), cities.list);
    }

    private static List<Stamp>[] stampsOf(Run run, KeyIndex<String> countryCodes) {
      var stamps = new StampRows();
      var countryToStamps = new Links();
      run.scan(STAMPS, countryCodes, rows -> {
        while (rows.next()) {
          countryToStamps.add(countryCodes.find(rows, 2), stamps.append(rows, 1));
        }
      });
      return countryToStamps.lists(countryCodes.size(), stamps.list);
    }
  }

  /** Reads {@link Country} from rows. */
  private static final class CountryRows {
    final LongIndex keys = new LongIndex();

    final List<Country> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Country read(Rows rows, int at) throws SQLException {
      return new Country(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }

  /** Reads {@link City} from rows. */
  private static final class CityRows {
    final List<City> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    City read(Rows rows, int at) throws SQLException {
      return new City(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Stamp} from rows. */
  private static final class StampRows {
    final List<Stamp> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Stamp read(Rows rows, int at) throws SQLException {
      return new Stamp(rows.getLong(at), Optional.ofNullable(rows.getString(at + 1)));
    }
  }
}
