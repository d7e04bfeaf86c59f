package cards;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.LongIndex;
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

/**
 * Loads {@link BookLine}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookLineRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BookLineRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BookLineRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link BookLine}: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, author.id, author.name, author_publisher.id,
   *     author_publisher.name, author_publisher.country_id, author_publisher_country.code,
   *     author_publisher_country.name, translator.id, translator.name
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * LEFT JOIN publisher author_publisher ON author_publisher.id = author.publisher_id
   * LEFT JOIN country author_publisher_country ON author_publisher_country.code = author_publisher.country_id
   * LEFT JOIN author translator ON translator.id = book.translator_id
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link BookLine}: 1 statement. */
  public static final class All extends Query<BookLine, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, author.id, author.name, author_publisher.id,
            author_publisher.name, author_publisher.country_id, author_publisher_country.code,
            author_publisher_country.name, translator.id, translator.name
        FROM book
        LEFT JOIN author ON author.id = book.author_id
        LEFT JOIN publisher author_publisher ON author_publisher.id = author.publisher_id
        LEFT JOIN country author_publisher_country ON author_publisher_country.code = author_publisher.country_id
        LEFT JOIN author translator ON translator.id = book.translator_id""")
        .joining("author", "Author")
        .joining("author.publisher", "Publisher")
        .joining("author.publisher.country", "Country")
        .joining("translator", "Author");

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id, author.name, publisher.id, publisher.name, publisher.country_id,
            publisher_country.code, publisher_country.name
        FROM author
        LEFT JOIN publisher ON publisher.id = author.publisher_id
        LEFT JOIN country publisher_country ON publisher_country.code = publisher.country_id
        WHERE author.id IN (:bookAuthorIds)""")
        .unnarrowed()
        .joining("publisher", "Publisher")
        .joining("publisher.country", "Country");

    private static final Select TRANSLATOR = Select.prefetch("translator", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookTranslatorIds)""");

    private static final Plan<All, BookLine, BookColumns> PLAN =
        Plan.of("BookLineRepository.all", All::new, BookColumns::new, All::load, BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookLine> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link BookLine} for each book in hand: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name, publisher.id, publisher.name, publisher.country_id,
     *     publisher_country.code, publisher_country.name
     * FROM author
     * LEFT JOIN publisher ON publisher.id = author.publisher_id
     * LEFT JOIN country publisher_country ON publisher_country.code = publisher.country_id
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code translator}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name
     * FROM author
     * WHERE author.id IN (:bookTranslatorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookLine> of(Collection<Book> books) {
      return complete(books, All::complete);
    }

    private static List<BookLine> load(Run run) {
      // several publishers can share one country: each is read once
      var countries = new CountryRows();
      // several books can share one author: each is read once
      var translators = new TranslatorCardRows();
      var books = new BookLineRows(countries, translators);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.addRoot(rows, 1);
        }
      });
      return books.list;
    }

    private static List<BookLine> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookTranslatorIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
        bookTranslatorIds.add(book.translatorId());
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var translatorOf = translatorOf(run, bookTranslatorIds);
      var result = new ArrayList<BookLine>(books.size());
      for (Book book : books) {
        var author = authorOf.get(bookAuthorIds.find(book.authorId()));
        result.add(new BookLine(book.title(), author.authorName(), author.publisherName(),
            author.country(), bookTranslatorIds.target(book.translatorId(), translatorOf)));
      }
      return result;
    }

    private static List<AuthorOfBookLine> authorOf(Run run, LongIndex bookAuthorIds) {
      // several publishers can share one country: each is read once
      var countries = new CountryRows();
      var authors = new AuthorOfBookLineRows(countries);
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.append(rows, 1));
        }
      });
      return bookToAuthor.required(authors.list);
    }

    private static List<Optional<BookLine.TranslatorCard>> translatorOf(Run run,
        LongIndex bookTranslatorIds) {
      var translators = new TranslatorCardRows();
      var bookToTranslator = new Targets(run, bookTranslatorIds, "Book.translator",
          "book.translator_id");
      run.scan(TRANSLATOR, bookTranslatorIds, rows -> {
        while (rows.next()) {
          bookToTranslator.add(rows, 1, bookTranslatorIds.find(rows, 1),
              translators.append(rows, 1));
        }
      });
      return bookToTranslator.optional(translators.list);
    }
  }

  /** What {@link BookLine} takes of a row that {@code author} leads to. */
  private record AuthorOfBookLine(String authorName, String publisherName,
      Optional<Country> country) {}

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

    Optional<Country> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Country read(Rows rows, int at) throws SQLException {
      return new Country(rows.getString(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link BookLine.TranslatorCard} from rows. */
  private static final class TranslatorCardRows {
    final LongIndex keys = new LongIndex();

    final List<BookLine.TranslatorCard> list = new ArrayList<>();

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

    Optional<BookLine.TranslatorCard> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    BookLine.TranslatorCard read(Rows rows, int at) throws SQLException {
      return new BookLine.TranslatorCard(rows.getString(at + 1));
    }
  }

  /** Reads {@link BookLine} from rows. */
  private static final class BookLineRows {
    final LongIndex keys = new LongIndex();

    final List<BookLine> list = new ArrayList<>();

    private final CountryRows countryRows;

    private final TranslatorCardRows translatorCardRows;

    BookLineRows(CountryRows countryRows, TranslatorCardRows translatorCardRows) {
      this.countryRows = countryRows;
      this.translatorCardRows = translatorCardRows;
    }

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookLine read(Rows rows, int at) throws SQLException {
      rows.require(rows.isNull(at + 3) ? -1 : 0, "Book.author", "book.author_id", at + 2);
      rows.requireReferred(rows.isNull(at + 8) ? -1 : 0, "Publisher.country",
          "publisher.country_id", at + 7);
      return new BookLine(rows.getString(at + 1), rows.getString(at + 4), rows.getString(at + 6),
          countryRows.optional(countryRows.add(rows, at + 8)),
          translatorCardRows.optional(translatorCardRows.add(rows, at + 10)));
    }
  }

  /** Reads {@link AuthorOfBookLine} from rows. */
  private static final class AuthorOfBookLineRows {
    final List<AuthorOfBookLine> list = new ArrayList<>();

    private final CountryRows countryRows;

    AuthorOfBookLineRows(CountryRows countryRows) {
      this.countryRows = countryRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorOfBookLine read(Rows rows, int at) throws SQLException {
      rows.requireReferred(rows.isNull(at + 5) ? -1 : 0, "Publisher.country",
          "publisher.country_id", at + 4);
      return new AuthorOfBookLine(rows.getString(at + 1), rows.getString(at + 3),
          countryRows.optional(countryRows.add(rows, at + 5)));
    }
  }
}
