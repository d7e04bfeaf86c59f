package codes;

import dev.fetchplan.query.PathQuery;
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
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link City} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CityRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CityRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CityRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Cities without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT city.id, city.country_code
   * FROM city
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Cities with country: 1 statement.
   *
   * <pre>{@code
   * SELECT city.id, city.country_code, country.id, country.code, country.name
   * FROM city
   * LEFT JOIN country ON country.code = city.country_code
   * }</pre>
   */
  public WithCountry withCountry() {
    return new WithCountry(source, Narrowing.NONE);
  }

  /**
   * Cities with country (with cities): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT city.id, city.country_code, country.id, country.code, country.name
   * FROM city
   * LEFT JOIN country ON country.code = city.country_code
   * }</pre>
   *
   * <p>{@code country.cities}, for all rows at once:
   *
   * <pre>{@code
   * SELECT city.id, city.country_code
   * FROM city
   * WHERE city.country_code IN (:countryCodes)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithCountryCities withCountryCities() {
    return new WithCountryCities(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<City> rowMapper() {
    return LabelledRows.mapper("City", (rows, at) -> new City(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "country_code");
  }

  /** Cities without associations: 1 statement. */
  public static final class All extends Query<City, City, CityColumns, Long, All> {
    private static final Select CITIES = Select.root("City", """
        SELECT city.id, city.country_code
        FROM city""");

    private static final Plan<All, City, CityColumns> PLAN =
        Plan.of("CityRepository.all", All::new, CityColumns::new, All::load, CITIES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the city with that key, or empty if this query has none. */
    public Optional<City> byId(long id) {
      return byKey(id);
    }

    /** Cities in hand, in an immutable list: no statement. */
    public List<City> of(Collection<City> cities) {
      return inHand(cities);
    }

    private static List<City> load(Run run) {
      var cities = new CityRows();
      run.scan(CITIES, rows -> {
        while (rows.next()) {
          cities.append(rows, 1);
        }
      });
      return run.distinct(cities.list, City::id);
    }
  }

  /** Cities with country: 1 statement. */
  public static final class WithCountry
      extends Query<CityWithCountry, City, CityColumns, Long, WithCountry> {
    private static final Select CITIES = Select.root("City", """
        SELECT city.id, city.country_code, country.id, country.code, country.name
        FROM city
        LEFT JOIN country ON country.code = city.country_code""")
        .joining("country", "Country");

    private static final Select COUNTRY = Select.prefetch("country", "Country", """
        SELECT country.id, country.code, country.name
        FROM country
        WHERE country.code IN (:cityCountryCodes)""")
        .key(KeyType.STRING);

    private static final Plan<WithCountry, CityWithCountry, CityColumns> PLAN =
        Plan.of("CityRepository.withCountry", WithCountry::new, CityColumns::new, WithCountry::load,
            CITIES);

    private WithCountry(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the city with that key, or empty if this query has none. */
    public Optional<CityWithCountry> byId(long id) {
      return byKey(id);
    }

    /**
     * Cities in hand with country: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code country}, for all rows at once:
     *
     * <pre>{@code
     * SELECT country.id, country.code, country.name
     * FROM country
     * WHERE country.code IN (:cityCountryCodes)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CityWithCountry> of(Collection<City> cities) {
      return complete(cities, WithCountry::complete);
    }

    private static List<CityWithCountry> load(Run run) {
      // several cities can share one country: each is read once
      var countries = new CountryRows();
      var cities = new CityWithCountryRows(countries);
      run.scan(CITIES, rows -> {
        while (rows.next()) {
          cities.append(rows, 1);
        }
      });
      return run.distinct(cities.list, CityWithCountry::id);
    }

    private static List<CityWithCountry> complete(Run run, List<City> cities) {
      var cityCountryCodes = KeyIndex.ofStrings();
      for (City city : cities) {
        run.require(cityCountryCodes.add(city.countryCode()), "City.country", "city.country_code");
      }
      var countryOf = countryOf(run, cityCountryCodes);
      var result = new ArrayList<CityWithCountry>(cities.size());
      for (City city : cities) {
        result.add(CityWithCountry.of(city,
            countryOf.get(cityCountryCodes.find(city.countryCode()))));
      }
      return result;
    }

    private static List<Country> countryOf(Run run, KeyIndex<String> cityCountryCodes) {
      var countries = new CountryRows();
      var cityToCountry = new Targets(run, cityCountryCodes, "City.country", "city.country_code");
      run.scan(COUNTRY, cityCountryCodes, rows -> {
        while (rows.next()) {
          cityToCountry.add(rows, 2, cityCountryCodes.find(rows, 2), countries.append(rows, 1));
        }
      });
      return cityToCountry.required(countries.list);
    }
  }

  /** Cities with country (with cities): 2 statements. */
  public static final class WithCountryCities
      extends Query<CityWithCountryCities, City, CityColumns, Long, WithCountryCities> {
    private static final Select CITIES = Select.root("City", """
        SELECT city.id, city.country_code, country.id, country.code, country.name
        FROM city
        LEFT JOIN country ON country.code = city.country_code""")
        .joining("country", "Country");

    private static final Select COUNTRY = Select.prefetch("country", "Country", """
        SELECT country.id, country.code, country.name
        FROM country
        WHERE country.code IN (:cityCountryCodes)""")
        .key(KeyType.STRING);

    private static final Select COUNTRY_CITIES = Select.prefetch("country.cities", "City", """
        SELECT city.id, city.country_code
        FROM city
        WHERE city.country_code IN (:countryCodes)""")
        .key(KeyType.STRING);

    private static final Plan<WithCountryCities, CityWithCountryCities, CityColumns> PLAN =
        Plan.of("CityRepository.withCountryCities", WithCountryCities::new, CityColumns::new,
            WithCountryCities::load, CITIES, COUNTRY_CITIES);

    private WithCountryCities(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the city with that key, or empty if this query has none. */
    public Optional<CityWithCountryCities> byId(long id) {
      return byKey(id);
    }

    /**
     * Cities in hand with country (with cities): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code country}, for all rows at once:
     *
     * <pre>{@code
     * SELECT country.id, country.code, country.name
     * FROM country
     * WHERE country.code IN (:cityCountryCodes)
     * }</pre>
     *
     * <p>{@code country.cities}, for all rows at once:
     *
     * <pre>{@code
     * SELECT city.id, city.country_code
     * FROM city
     * WHERE city.country_code IN (:countryCodes)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CityWithCountryCities> of(Collection<City> cities) {
      return complete(cities, WithCountryCities::complete);
    }

    /** Narrows what is fetched below {@code country} of each city. */
    public WithCountryCities country(UnaryOperator<CountryQuery> narrow) {
      return narrowed("country", CountryQuery::new, narrow);
    }

    private static List<CityWithCountryCities> load(Run run) {
      // several cities can share one country: each is read once
      var countries = new CountryRows();
      var cities = new CityRows();
      var countryCodes = KeyIndex.ofStrings();
      var countryToCode = new Positions();
      var cityToCountry = new Positions();
      run.scan(CITIES, rows -> {
        while (rows.next()) {
          int city = cities.addRoot(rows, 1);
          int country = rows.require(countries.add(rows, 3), "City.country", "city.country_code",
              2);
          cityToCountry.set(city, country);
          countryToCode.set(country, countryCodes.add(rows, 4));
        }
      });
      var citiesOf = citiesOf(run, countryCodes);
      var countriesWithCities =
          new ArrayList<CityWithCountryCities.CountryWithCities>(countries.list.size());
      for (int i = 0; i < countries.list.size(); i++) {
        countriesWithCities.add(CityWithCountryCities.CountryWithCities.of(countries.list.get(i),
            countryToCode.list(i, citiesOf)));
      }
      var result = new ArrayList<CityWithCountryCities>(cities.list.size());
      for (int i = 0; i < cities.list.size(); i++) {
        result.add(CityWithCountryCities.of(cities.list.get(i),
            countriesWithCities.get(cityToCountry.get(i))));
      }
      return result;
    }

    private static List<CityWithCountryCities> complete(Run run, List<City> cities) {
      var cityCountryCodes = KeyIndex.ofStrings();
      for (City city : cities) {
        run.require(cityCountryCodes.add(city.countryCode()), "City.country", "city.country_code");
      }
      var countryOf = countryOf(run, cityCountryCodes);
      var result = new ArrayList<CityWithCountryCities>(cities.size());
      for (City city : cities) {
        result.add(CityWithCountryCities.of(city,
            countryOf.get(cityCountryCodes.find(city.countryCode()))));
      }
      return result;
    }

    private static List<CityWithCountryCities.CountryWithCities> countryOf(Run run,
        KeyIndex<String> cityCountryCodes) {
      var countries = new CountryRows();
      var countryCodes = KeyIndex.ofStrings();
      var countryToCode = new Positions();
      var cityToCountry = new Targets(run, cityCountryCodes, "City.country", "city.country_code");
      run.scan(COUNTRY, cityCountryCodes, rows -> {
        while (rows.next()) {
          int country = countries.add(rows, 1);
          cityToCountry.add(rows, 2, cityCountryCodes.find(rows, 2), country);
          countryToCode.set(country, countryCodes.add(rows, 2));
        }
      });
      var citiesOf = citiesOf(run, countryCodes);
      var countriesWithCities =
          new ArrayList<CityWithCountryCities.CountryWithCities>(countries.list.size());
      for (int i = 0; i < countries.list.size(); i++) {
        countriesWithCities.add(CityWithCountryCities.CountryWithCities.of(countries.list.get(i),
            countryToCode.list(i, citiesOf)));
      }
      return cityToCountry.required(countriesWithCities);
    }

    private static List<City>[] citiesOf(Run run, KeyIndex<String> countryCodes) {
      var cities = new CityRows();
      var countryToCities = new Links();
      run.scan(COUNTRY_CITIES, countryCodes, rows -> {
        while (rows.next()) {
          countryToCities.add(countryCodes.find(rows, 2), cities.append(rows, 1));
        }
      });
      return countryToCities.lists(countryCodes.size(), cities.list);
    }

    /** Narrows {@code country}. */
    public static final class CountryQuery extends PathQuery<CountryQuery> {
      private CountryQuery(Narrowing narrowing) {
        super(CountryQuery::new, narrowing);
      }

      /** Narrows {@code cities} of each country; no further statement. */
      public CountryQuery cities(UnaryOperator<ToManyQuery<CityColumns>> narrow) {
        return narrowed("cities", ToManyQuery.of(CityColumns::new), narrow);
      }
    }
  }

  /** Reads {@link City} from rows. */
  private static final class CityRows {
    final LongIndex keys = new LongIndex();

    final List<City> list = new ArrayList<>();

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

    City read(Rows rows, int at) throws SQLException {
      return new City(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Country} from rows. */
  private static final class CountryRows {
    final LongIndex keys = new LongIndex();

    final List<Country> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
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

  /** Reads {@link CityWithCountry} from rows. */
  private static final class CityWithCountryRows {
    final List<CityWithCountry> list = new ArrayList<>();

    private final CountryRows countryRows;

    CityWithCountryRows(CountryRows countryRows) {
      this.countryRows = countryRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    CityWithCountry read(Rows rows, int at) throws SQLException {
      return new CityWithCountry(rows.getLong(at), rows.getString(at + 1),
          countryRows.list.get(rows.require(countryRows.add(rows, at + 2), "City.country",
          "city.country_code", at + 1)));
    }
  }
}
