package notpublic.people;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
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
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Author} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public AuthorRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public AuthorRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Authors without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT author.id, author.country_code
   * FROM author
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Authors with country: 1 statement.
   *
   * <pre>{@code
   * SELECT author.id, author.country_code, country.code
   * FROM author
   * LEFT JOIN country ON country.code = author.country_code
   * }</pre>
   */
  public WithCountry withCountry() {
    return new WithCountry(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Author> rowMapper() {
    return LabelledRows.mapper("Author", (rows, at) -> new Author(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "country_code");
  }

  /** Authors without associations: 1 statement. */
  public static final class All extends Query<Author, Author, AuthorColumns, Long, All> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.country_code
        FROM author""");

    private static final Plan<All, Author, AuthorColumns> PLAN =
        Plan.of("AuthorRepository.all", All::new, AuthorColumns::new, All::load, AUTHORS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<Author> byId(long id) {
      return byKey(id);
    }

    /** Authors in hand, in an immutable list: no statement. */
    public List<Author> of(Collection<Author> authors) {
      return inHand(authors);
    }

    private static List<Author> load(Run run) {
      var authors = new AuthorRows();
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.append(rows, 1);
        }
      });
      return run.distinct(authors.list, Author::id);
    }
  }

  /** Authors with country: 1 statement. */
  public static final class WithCountry
      extends Query<AuthorWithCountry, Author, AuthorColumns, Long, WithCountry> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.country_code, country.code
        FROM author
        LEFT JOIN country ON country.code = author.country_code""")
        .joining("country", "Country");

    private static final Select COUNTRY = Select.prefetch("country", "Country", """
        SELECT country.code
        FROM country
        WHERE country.code IN (:authorCountryCodes)""")
        .key(KeyType.STRING);

    private static final Plan<WithCountry, AuthorWithCountry, AuthorColumns> PLAN =
        Plan.of("AuthorRepository.withCountry", WithCountry::new, AuthorColumns::new,
            WithCountry::load, AUTHORS);

    private WithCountry(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<AuthorWithCountry> byId(long id) {
      return byKey(id);
    }

    /**
     * Authors in hand with country: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code country}, for all rows at once:
     *
     * <pre>{@code
     * SELECT country.code
     * FROM country
     * WHERE country.code IN (:authorCountryCodes)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<AuthorWithCountry> of(Collection<Author> authors) {
      return complete(authors, WithCountry::complete);
    }

    private static List<AuthorWithCountry> load(Run run) {
      // several authors can share one country: each is read once
      var countries = new CountryRows();
      var authors = new AuthorWithCountryRows(countries);
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.append(rows, 1);
        }
      });
      return run.distinct(authors.list, AuthorWithCountry::id);
    }

    private static List<AuthorWithCountry> complete(Run run, List<Author> authors) {
      var authorCountryCodes = KeyIndex.ofStrings();
      for (Author author : authors) {
        run.require(authorCountryCodes.add(author.countryCode()), "Author.country",
            "author.country_code");
      }
      var countryOf = countryOf(run, authorCountryCodes);
      var result = new ArrayList<AuthorWithCountry>(authors.size());
      for (Author author : authors) {
        result.add(AuthorWithCountry.of(author,
            countryOf.get(authorCountryCodes.find(author.countryCode()))));
      }
      return result;
    }

    private static List<Country> countryOf(Run run, KeyIndex<String> authorCountryCodes) {
      var countries = new CountryRows();
      var authorToCountry = new Targets(run, authorCountryCodes, "Author.country",
          "author.country_code");
      run.scan(COUNTRY, authorCountryCodes, rows -> {
        while (rows.next()) {
          authorToCountry.add(rows, 1, authorCountryCodes.find(rows, 1), countries.append(rows, 1));
        }
      });
      return authorToCountry.required(countries.list);
    }
  }

  /** Reads {@link Author} from rows. */
  private static final class AuthorRows {
    final List<Author> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Author read(Rows rows, int at) throws SQLException {
      return new Author(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Country} from rows. */
  private static final class CountryRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

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
      return new Country(rows.getString(at));
    }
  }

  /** Reads {@link AuthorWithCountry} from rows. */
  private static final class AuthorWithCountryRows {
    final List<AuthorWithCountry> list = new ArrayList<>();

    private final CountryRows countryRows;

    AuthorWithCountryRows(CountryRows countryRows) {
      this.countryRows = countryRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorWithCountry read(Rows rows, int at) throws SQLException {
      return new AuthorWithCountry(rows.getLong(at), rows.getString(at + 1),
          countryRows.list.get(rows.require(countryRows.add(rows, at + 2), "Author.country",
          "author.country_code", at + 1)));
    }
  }
}
