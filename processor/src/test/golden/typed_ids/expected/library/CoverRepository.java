package library;

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
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Cover} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CoverRepository {
  private static final QualifiedType<UUID> UUID = QualifiedType.of(UUID.class);

  private static final QualifiedType<Cover.Motto> SHOUTED_MOTTO =
      QualifiedType.of(Cover.Motto.class).with(Shouted.class);

  private static final QualifiedType<String> SHOUTED_STRING =
      QualifiedType.of(String.class).with(Shouted.class);

  private static final QualifiedType<DayOfWeek> DAY_OF_WEEK = QualifiedType.of(DayOfWeek.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CoverRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, UUID, SHOUTED_MOTTO, SHOUTED_STRING, DAY_OF_WEEK);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CoverRepository(Handle handle) {
    this.source = Source.of(handle, UUID, SHOUTED_MOTTO, SHOUTED_STRING, DAY_OF_WEEK);
  }

  /**
   * Covers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT cover.id, cover.isbn, cover.motto, cover.loud
   * FROM cover
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Covers with book: 1 statement.
   *
   * <pre>{@code
   * SELECT cover.id, cover.isbn, cover.motto, cover.loud, book.isbn, book.author_id, book.editor_id,
   *     book.translator_id, book.illustrator_id, book.shelf, book.published
   * FROM cover
   * LEFT JOIN book ON book.isbn = cover.isbn
   * }</pre>
   */
  public WithBook withBook() {
    return new WithBook(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Cover> rowMapper() {
    return LabelledRows.mapper("Cover",
        (rows, at) -> new Cover(Rows.typed(rows.get(UUID, at[0]), Cover.Id::new),
        Rows.typed(rows.getString(at[1]), Book.Isbn::new), rows.get(SHOUTED_MOTTO, at[2]),
        Rows.typed(rows.get(SHOUTED_STRING, at[3]), Cover.Loud::new)), "id", "isbn", "motto",
        "loud");
  }

  /** Covers without associations: 1 statement. */
  public static final class All extends Query<Cover, Cover, CoverColumns, Cover.Id, All> {
    private static final Select COVERS = Select.root("Cover", """
        SELECT cover.id, cover.isbn, cover.motto, cover.loud
        FROM cover""")
        .typedKey((Cover.Id key) -> key.value())
        .key(UUID);

    private static final Plan<All, Cover, CoverColumns> PLAN =
        Plan.of("CoverRepository.all", All::new, CoverColumns::new, All::load, COVERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the cover with that key, or empty if this query has none. */
    public Optional<Cover> byId(Cover.Id id) {
      return byKey(id);
    }

    /** Covers in hand, in an immutable list: no statement. */
    public List<Cover> of(Collection<Cover> covers) {
      return inHand(covers);
    }

    private static List<Cover> load(Run run) {
      var covers = new CoverRows(run);
      run.scan(COVERS, rows -> {
        while (rows.next()) {
          covers.append(rows, 1);
        }
      });
      return run.distinctBy(covers.list, row -> row.id().value());
    }
  }

  /** Covers with book: 1 statement. */
  public static final class WithBook
      extends Query<CoverWithBook, Cover, CoverColumns, Cover.Id, WithBook> {
    private static final Select COVERS = Select.root("Cover", """
        SELECT cover.id, cover.isbn, cover.motto, cover.loud, book.isbn, book.author_id, book.editor_id,
            book.translator_id, book.illustrator_id, book.shelf, book.published
        FROM cover
        LEFT JOIN book ON book.isbn = cover.isbn""")
        .joining("book", "Book")
        .typedKey((Cover.Id key) -> key.value())
        .key(UUID);

    private static final Select BOOK = Select.prefetch("book", "Book", """
        SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
            book.shelf, book.published
        FROM book
        WHERE book.isbn IN (:coverIsbns)""")
        .key(KeyType.STRING);

    private static final Plan<WithBook, CoverWithBook, CoverColumns> PLAN =
        Plan.of("CoverRepository.withBook", WithBook::new, CoverColumns::new, WithBook::load,
            COVERS);

    private WithBook(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the cover with that key, or empty if this query has none. */
    public Optional<CoverWithBook> byId(Cover.Id id) {
      return byKey(id);
    }

    /**
     * Covers in hand with book: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code book}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
     *     book.shelf, book.published
     * FROM book
     * WHERE book.isbn IN (:coverIsbns)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CoverWithBook> of(Collection<Cover> covers) {
      return complete(covers, WithBook::complete);
    }

    private static List<CoverWithBook> load(Run run) {
      // several covers can share one book: each is read once
      var books = new BookRows(run);
      var covers = new CoverWithBookRows(run, books);
      run.scan(COVERS, rows -> {
        while (rows.next()) {
          covers.append(rows, 1);
        }
      });
      return run.distinctBy(covers.list, row -> row.id().value());
    }

    private static List<CoverWithBook> complete(Run run, List<Cover> covers) {
      var coverIsbns = KeyIndex.ofStrings();
      for (Cover cover : covers) {
        run.require(coverIsbns.add(cover.isbn().value()), "Cover.book", "cover.isbn");
      }
      var bookOf = bookOf(run, coverIsbns);
      var result = new ArrayList<CoverWithBook>(covers.size());
      for (Cover cover : covers) {
        result.add(CoverWithBook.of(cover, bookOf.get(coverIsbns.find(cover.isbn().value()))));
      }
      return result;
    }

    private static List<Book> bookOf(Run run, KeyIndex<String> coverIsbns) {
      var books = new BookRows(run);
      var coverToBook = new Targets(run, coverIsbns, "Cover.book", "cover.isbn");
      run.scan(BOOK, coverIsbns, rows -> {
        while (rows.next()) {
          coverToBook.add(rows, 1, coverIsbns.find(rows, 1), books.append(rows, 1));
        }
      });
      return coverToBook.required(books.list);
    }
  }

  /** Reads {@link Cover} from rows. */
  private static final class CoverRows {
    final List<Cover> list = new ArrayList<>();

    private final ColumnMapper<UUID> uuidMapper;

    private final ColumnMapper<Cover.Motto> shoutedMottoMapper;

    private final ColumnMapper<String> shoutedStringMapper;

    CoverRows(Run run) {
      this.uuidMapper = run.mapper(UUID);
      this.shoutedMottoMapper = run.mapper(SHOUTED_MOTTO);
      this.shoutedStringMapper = run.mapper(SHOUTED_STRING);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Cover read(Rows rows, int at) throws SQLException {
      return new Cover(Rows.typed(rows.get(uuidMapper, at), Cover.Id::new),
          Rows.typed(rows.getString(at + 1), Book.Isbn::new), rows.get(shoutedMottoMapper, at + 2),
          Rows.typed(rows.get(shoutedStringMapper, at + 3), Cover.Loud::new));
    }
  }

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<Book> list = new ArrayList<>();

    private final ColumnMapper<DayOfWeek> dayOfWeekMapper;

    BookRows(Run run) {
      this.dayOfWeekMapper = run.mapper(DAY_OF_WEEK);
    }

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

    Book read(Rows rows, int at) throws SQLException {
      return new Book(Rows.typed(rows.getString(at), Book.Isbn::new),
          new AuthorId(rows.getLong(at + 1)),
          Optional.ofNullable(rows.getLongOrNull(at + 2)).map(AuthorId::new),
          Rows.typed(rows.getLongOrNull(at + 3), AuthorId::new),
          Rows.typed(rows.getLongOrNull(at + 4), AuthorId::new),
          new Book.Shelf(rows.getShort(at + 5)),
          Optional.ofNullable(rows.get(dayOfWeekMapper, at + 6)).map(Book.Day::new));
    }
  }

  /** Reads {@link CoverWithBook} from rows. */
  private static final class CoverWithBookRows {
    final List<CoverWithBook> list = new ArrayList<>();

    private final ColumnMapper<UUID> uuidMapper;

    private final ColumnMapper<Cover.Motto> shoutedMottoMapper;

    private final ColumnMapper<String> shoutedStringMapper;

    private final BookRows bookRows;

    CoverWithBookRows(Run run, BookRows bookRows) {
      this.uuidMapper = run.mapper(UUID);
      this.shoutedMottoMapper = run.mapper(SHOUTED_MOTTO);
      this.shoutedStringMapper = run.mapper(SHOUTED_STRING);
      this.bookRows = bookRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    CoverWithBook read(Rows rows, int at) throws SQLException {
      return new CoverWithBook(Rows.typed(rows.get(uuidMapper, at), Cover.Id::new),
          Rows.typed(rows.getString(at + 1), Book.Isbn::new), rows.get(shoutedMottoMapper, at + 2),
          Rows.typed(rows.get(shoutedStringMapper, at + 3), Cover.Loud::new),
          bookRows.list.get(rows.require(bookRows.add(rows, at + 4), "Cover.book", "cover.isbn",
          at + 1)));
    }
  }
}
