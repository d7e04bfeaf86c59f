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
 * Loads {@link Stamp} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class StampRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public StampRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public StampRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Stamps without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT stamp.id, stamp.country_code
   * FROM stamp
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Stamps with country (with stamps): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT stamp.id, stamp.country_code, country.id, country.code, country.name
   * FROM stamp
   * LEFT JOIN country ON country.code = stamp.country_code
   * }</pre>
   *
   * <p>{@code country.stamps}, for all rows at once:
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
  public WithCountryStamps withCountryStamps() {
    return new WithCountryStamps(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Stamp> rowMapper() {
    return LabelledRows.mapper("Stamp", (rows, at) -> new Stamp(rows.getLong(at[0]),
        Optional.ofNullable(rows.getString(at[1]))), "id", "country_code");
  }

  /** Stamps without associations: 1 statement. */
  public static final class All extends Query<Stamp, Stamp, StampColumns, Long, All> {
    private static final Select STAMPS = Select.root("Stamp", """
        SELECT stamp.id, stamp.country_code
        FROM stamp""");

    private static final Plan<All, Stamp, StampColumns> PLAN =
        Plan.of("StampRepository.all", All::new, StampColumns::new, All::load, STAMPS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the stamp with that key, or empty if this query has none. */
    public Optional<Stamp> byId(long id) {
      return byKey(id);
    }

    /** Stamps in hand, in an immutable list: no statement. */
    public List<Stamp> of(Collection<Stamp> stamps) {
      return inHand(stamps);
    }

    private static List<Stamp> load(Run run) {
      var stamps = new StampRows();
      run.scan(STAMPS, rows -> {
        while (rows.next()) {
          stamps.append(rows, 1);
        }
      });
      return run.distinct(stamps.list, Stamp::id);
    }
  }

  /** Stamps with country (with stamps): 2 statements. */
  public static final class WithCountryStamps
      extends Query<StampWithCountryStamps, Stamp, StampColumns, Long, WithCountryStamps> {
    private static final Select STAMPS = Select.root("Stamp", """
        SELECT stamp.id, stamp.country_code, country.id, country.code, country.name
        FROM stamp
        LEFT JOIN country ON country.code = stamp.country_code""")
        .joining("country", "Country");

    private static final Select COUNTRY = Select.prefetch("country", "Country", """
        SELECT country.id, country.code, country.name
        FROM country
        WHERE country.code IN (:stampCountryCodes)""")
        .key(KeyType.STRING);

    private static final Select COUNTRY_STAMPS = Select.prefetch("country.stamps", "Stamp", """
        SELECT stamp.id, stamp.country_code
        FROM stamp
        WHERE stamp.country_code IN (:countryCodes)""")
        .key(KeyType.STRING);

    private static final Plan<WithCountryStamps, StampWithCountryStamps, StampColumns> PLAN =
        Plan.of("StampRepository.withCountryStamps", WithCountryStamps::new, StampColumns::new,
            WithCountryStamps::load, STAMPS, COUNTRY_STAMPS);

    private WithCountryStamps(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the stamp with that key, or empty if this query has none. */
    public Optional<StampWithCountryStamps> byId(long id) {
      return byKey(id);
    }

    /**
     * Stamps in hand with country (with stamps): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code country}, for all rows at once:
     *
     * <pre>{@code
     * SELECT country.id, country.code, country.name
     * FROM country
     * WHERE country.code IN (:stampCountryCodes)
     * }</pre>
     *
     * <p>{@code country.stamps}, for all rows at once:
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
    public List<StampWithCountryStamps> of(Collection<Stamp> stamps) {
      return complete(stamps, WithCountryStamps::complete);
    }

    /** Narrows what is fetched below {@code country} of each stamp. */
    public WithCountryStamps country(UnaryOperator<CountryQuery> narrow) {
      return narrowed("country", CountryQuery::new, narrow);
    }

    private static List<StampWithCountryStamps> load(Run run) {
      // several stamps can share one country: each is read once
      var countries = new CountryRows();
      var stamps = new StampRows();
      var countryCodes = KeyIndex.ofStrings();
      var countryToCode = new Positions();
      var stampToCountry = new Positions();
      run.scan(STAMPS, rows -> {
        while (rows.next()) {
          int stamp = stamps.addRoot(rows, 1);
          int country = countries.add(rows, 3);
          stampToCountry.set(stamp, country);
          if (country >= 0) {
            countryToCode.set(country, countryCodes.add(rows, 4));
          }
        }
      });
      var stampsOf = stampsOf(run, countryCodes);
      var countriesWithStamps =
          new ArrayList<StampWithCountryStamps.CountryWithStamps>(countries.list.size());
      for (int i = 0; i < countries.list.size(); i++) {
        countriesWithStamps.add(StampWithCountryStamps.CountryWithStamps.of(countries.list.get(i),
            countryToCode.list(i, stampsOf)));
      }
      var result = new ArrayList<StampWithCountryStamps>(stamps.list.size());
      for (int i = 0; i < stamps.list.size(); i++) {
        result.add(StampWithCountryStamps.of(stamps.list.get(i),
            stampToCountry.optional(i, countriesWithStamps)));
      }
      return result;
    }

    private static List<StampWithCountryStamps> complete(Run run, List<Stamp> stamps) {
      var stampCountryCodes = KeyIndex.ofStrings();
      for (Stamp stamp : stamps) {
        stampCountryCodes.add(stamp.countryCode().orElse(null));
      }
      var countryOf = countryOf(run, stampCountryCodes);
      var result = new ArrayList<StampWithCountryStamps>(stamps.size());
      for (Stamp stamp : stamps) {
        result.add(StampWithCountryStamps.of(stamp,
            stampCountryCodes.target(stamp.countryCode().orElse(null), countryOf)));
      }
      return result;
    }

    private static List<Optional<StampWithCountryStamps.CountryWithStamps>> countryOf(Run run,
        KeyIndex<String> stampCountryCodes) {
      var countries = new CountryRows();
      var countryCodes = KeyIndex.ofStrings();
      var countryToCode = new Positions();
      var stampToCountry = new Targets(run, stampCountryCodes, "Stamp.country",
          "stamp.country_code");
      run.scan(COUNTRY, stampCountryCodes, rows -> {
        while (rows.next()) {
          int country = countries.add(rows, 1);
          stampToCountry.add(rows, 2, stampCountryCodes.find(rows, 2), country);
          countryToCode.set(country, countryCodes.add(rows, 2));
        }
      });
      var stampsOf = stampsOf(run, countryCodes);
      var countriesWithStamps =
          new ArrayList<StampWithCountryStamps.CountryWithStamps>(countries.list.size());
      for (int i = 0; i < countries.list.size(); i++) {
        countriesWithStamps.add(StampWithCountryStamps.CountryWithStamps.of(countries.list.get(i),
            countryToCode.list(i, stampsOf)));
      }
      return stampToCountry.optional(countriesWithStamps);
    }

    private static List<Stamp>[] stampsOf(Run run, KeyIndex<String> countryCodes) {
      var stamps = new StampRows();
      var countryToStamps = new Links();
      run.scan(COUNTRY_STAMPS, countryCodes, rows -> {
        while (rows.next()) {
          countryToStamps.add(countryCodes.find(rows, 2), stamps.append(rows, 1));
        }
      });
      return countryToStamps.lists(countryCodes.size(), stamps.list);
    }

    /** Narrows {@code country}. */
    public static final class CountryQuery extends PathQuery<CountryQuery> {
      private CountryQuery(Narrowing narrowing) {
        super(CountryQuery::new, narrowing);
      }

      /** Narrows {@code stamps} of each country; no further statement. */
      public CountryQuery stamps(UnaryOperator<ToManyQuery<StampColumns>> narrow) {
        return narrowed("stamps", ToManyQuery.of(StampColumns::new), narrow);
      }
    }
  }

  /** Reads {@link Stamp} from rows. */
  private static final class StampRows {
    final LongIndex keys = new LongIndex();

    final List<Stamp> list = new ArrayList<>();

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

    Stamp read(Rows rows, int at) throws SQLException {
      return new Stamp(rows.getLong(at), Optional.ofNullable(rows.getString(at + 1)));
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

    Country read(Rows rows, int at) throws SQLException {
      return new Country(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }
}
