package library;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyPart;
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
import javax.annotation.processing.Generated;
import library.ids.AuthorId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Copy} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CopyRepository {
  private static final QualifiedType<DayOfWeek> DAY_OF_WEEK = QualifiedType.of(DayOfWeek.class);

  private static final KeyType<CopyKey> COPY_KEY = KeyType.composite(
      (rows, at) -> new CopyKey(new Book.Isbn(rows.getStringKey(at)),
          new Edition(rows.getDecimalKey(at + 1)), rows.getInt(at + 2)),
      List.of(KeyPart.typed(CopyKey::bookIsbn, KeyPart.ofString(Book.Isbn::value)),
          KeyPart.typed(CopyKey::edition, KeyPart.ofBigDecimal(Edition::version)),
          KeyPart.ofLong(CopyKey::number)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CopyRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, DAY_OF_WEEK);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CopyRepository(Handle handle) {
    this.source = Source.of(handle, DAY_OF_WEEK);
  }

  /**
   * Copies without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
   *     copy.lender_number
   * FROM copy
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Copies with book: 1 statement.
   *
   * <pre>{@code
   * SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
   *     copy.lender_number, book.isbn, book.author_id, book.editor_id, book.translator_id,
   *     book.illustrator_id, book.shelf, book.published
   * FROM copy
   * LEFT JOIN book ON book.isbn = copy.book_isbn
   * }</pre>
   */
  public WithBook withBook() {
    return new WithBook(source, Narrowing.NONE);
  }

  /**
   * Copies with lender: 1 statement.
   *
   * <pre>{@code
   * SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
   *     copy.lender_number, lender.book_isbn, lender.edition, lender.number, lender.lender_isbn,
   *     lender.lender_edition, lender.lender_number
   * FROM copy
   * LEFT JOIN copy lender ON lender.book_isbn = copy.lender_isbn AND lender.edition = copy.lender_edition AND lender.number = copy.lender_number
   * }</pre>
   */
  public WithLender withLender() {
    return new WithLender(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Copy> rowMapper() {
    return LabelledRows.mapper("Copy",
        (rows, at) -> new Copy(Rows.typed(rows.getString(at[0]), Book.Isbn::new),
        Rows.typed(rows.getBigDecimal(at[1]), Edition::new), rows.getInt(at[2]),
        Rows.typed(rows.getString(at[3]), Book.Isbn::new),
        Rows.typed(rows.getBigDecimal(at[4]), Edition::new), rows.getInt(at[5])), "book_isbn",
        "edition", "number", "lender_isbn", "lender_edition", "lender_number");
  }

  /** Copies without associations: 1 statement. */
  public static final class All extends Query<Copy, Copy, CopyColumns, CopyKey, All> {
    private static final Select COPIES = Select.root("Copy", """
        SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
            copy.lender_number
        FROM copy""")
        .ownKey(3)
        .key(COPY_KEY);

    private static final Plan<All, Copy, CopyColumns> PLAN =
        Plan.of("CopyRepository.all", All::new, CopyColumns::new, All::load, COPIES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the copy with that key, or empty if this query has none. */
    public Optional<Copy> byId(Book.Isbn bookIsbn, Edition edition, int number) {
      return byKey(new CopyKey(bookIsbn, edition, number));
    }

    /** Copies in hand, in an immutable list: no statement. */
    public List<Copy> of(Collection<Copy> copies) {
      return inHand(copies);
    }

    private static List<Copy> load(Run run) {
      var copies = new CopyRows();
      run.scan(COPIES, rows -> {
        while (rows.next()) {
          copies.append(rows, 1);
        }
      });
      return run.distinctBy(copies.list, row -> new CopyKey(row.bookIsbn(), row.edition(),
          row.number()));
    }
  }

  /** Copies with book: 1 statement. */
  public static final class WithBook
      extends Query<CopyWithBook, Copy, CopyColumns, CopyKey, WithBook> {
    private static final Select COPIES = Select.root("Copy", """
        SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
            copy.lender_number, book.isbn, book.author_id, book.editor_id, book.translator_id,
            book.illustrator_id, book.shelf, book.published
        FROM copy
        LEFT JOIN book ON book.isbn = copy.book_isbn""")
        .joining("book", "Book")
        .ownKey(3)
        .key(COPY_KEY);

    private static final Select BOOK = Select.prefetch("book", "Book", """
        SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
            book.shelf, book.published
        FROM book
        WHERE book.isbn IN (:copyBookIsbns)""")
        .key(KeyType.STRING);

    private static final Plan<WithBook, CopyWithBook, CopyColumns> PLAN =
        Plan.of("CopyRepository.withBook", WithBook::new, CopyColumns::new, WithBook::load, COPIES);

    private WithBook(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the copy with that key, or empty if this query has none. */
    public Optional<CopyWithBook> byId(Book.Isbn bookIsbn, Edition edition, int number) {
      return byKey(new CopyKey(bookIsbn, edition, number));
    }

    /**
     * Copies in hand with book: 1 statement, whatever the number of rows.
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
     * WHERE book.isbn IN (:copyBookIsbns)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CopyWithBook> of(Collection<Copy> copies) {
      return complete(copies, WithBook::complete);
    }

    private static List<CopyWithBook> load(Run run) {
      // several copies can share one book: each is read once
      var books = new BookRows(run);
      var copies = new CopyWithBookRows(books);
      run.scan(COPIES, rows -> {
        while (rows.next()) {
          copies.append(rows, 1);
        }
      });
      return run.distinctBy(copies.list, row -> new CopyKey(row.bookIsbn(), row.edition(),
          row.number()));
    }

    private static List<CopyWithBook> complete(Run run, List<Copy> copies) {
      var copyBookIsbns = KeyIndex.ofStrings();
      for (Copy copy : copies) {
        run.require(copyBookIsbns.add(copy.bookIsbn().value()), "Copy.book", "copy.book_isbn");
      }
      var bookOf = bookOf(run, copyBookIsbns);
      var result = new ArrayList<CopyWithBook>(copies.size());
      for (Copy copy : copies) {
        result.add(CopyWithBook.of(copy, bookOf.get(copyBookIsbns.find(copy.bookIsbn().value()))));
      }
      return result;
    }

    private static List<Book> bookOf(Run run, KeyIndex<String> copyBookIsbns) {
      var books = new BookRows(run);
      var copyToBook = new Targets(run, copyBookIsbns, "Copy.book", "copy.book_isbn");
      run.scan(BOOK, copyBookIsbns, rows -> {
        while (rows.next()) {
          copyToBook.add(rows, 1, copyBookIsbns.find(rows, 1), books.append(rows, 1));
        }
      });
      return copyToBook.required(books.list);
    }
  }

  /** Copies with lender: 1 statement. */
  public static final class WithLender
      extends Query<CopyWithLender, Copy, CopyColumns, CopyKey, WithLender> {
    private static final Select COPIES = Select.root("Copy", """
        SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
            copy.lender_number, lender.book_isbn, lender.edition, lender.number, lender.lender_isbn,
            lender.lender_edition, lender.lender_number
        FROM copy
        LEFT JOIN copy lender ON lender.book_isbn = copy.lender_isbn AND lender.edition = copy.lender_edition AND lender.number = copy.lender_number""")
        .joining("lender", "Copy")
        .ownKey(3)
        .key(COPY_KEY);

    private static final Select LENDER = Select.prefetch("lender", "Copy", """
        SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
            copy.lender_number
        FROM copy
        WHERE (copy.book_isbn, copy.edition, copy.number) IN (:copyLenderKeys)""")
        .ownKey(3)
        .key(COPY_KEY);

    private static final Plan<WithLender, CopyWithLender, CopyColumns> PLAN =
        Plan.of("CopyRepository.withLender", WithLender::new, CopyColumns::new, WithLender::load,
            COPIES);

    private WithLender(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the copy with that key, or empty if this query has none. */
    public Optional<CopyWithLender> byId(Book.Isbn bookIsbn, Edition edition, int number) {
      return byKey(new CopyKey(bookIsbn, edition, number));
    }

    /**
     * Copies in hand with lender: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code lender}, for all rows at once:
     *
     * <pre>{@code
     * SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
     *     copy.lender_number
     * FROM copy
     * WHERE (copy.book_isbn, copy.edition, copy.number) IN (:copyLenderKeys)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CopyWithLender> of(Collection<Copy> copies) {
      return complete(copies, WithLender::complete);
    }

    private static List<CopyWithLender> load(Run run) {
      // several copies can share one copy: each is read once
      var lenders = new CopyRows();
      var copies = new CopyWithLenderRows(lenders);
      run.scan(COPIES, rows -> {
        while (rows.next()) {
          copies.append(rows, 1);
        }
      });
      return run.distinctBy(copies.list, row -> new CopyKey(row.bookIsbn(), row.edition(),
          row.number()));
    }

    private static List<CopyWithLender> complete(Run run, List<Copy> copies) {
      var copyLenderKeys = KeyIndex.of(COPY_KEY);
      for (Copy copy : copies) {
        run.require(copyLenderKeys.add(lenderKey(copy)), "Copy.lender",
            "copy.lender_isbn, copy.lender_edition, copy.lender_number");
      }
      var lenderOf = lenderOf(run, copyLenderKeys);
      var result = new ArrayList<CopyWithLender>(copies.size());
      for (Copy copy : copies) {
        result.add(CopyWithLender.of(copy, lenderOf.get(copyLenderKeys.find(lenderKey(copy)))));
      }
      return result;
    }

    private static CopyKey lenderKey(Copy copy) {
      return copy.lenderIsbn() == null || copy.lenderEdition() == null ? null
          : new CopyKey(copy.lenderIsbn(), copy.lenderEdition(), copy.lenderNumber());
    }

    private static List<Copy> lenderOf(Run run, KeyIndex<CopyKey> copyLenderKeys) {
      var lenders = new CopyRows();
      var copyToLender = new Targets(run, copyLenderKeys, "Copy.lender",
          "copy.lender_isbn, copy.lender_edition, copy.lender_number");
      run.scan(LENDER, copyLenderKeys, rows -> {
        while (rows.next()) {
          copyToLender.add(rows, 1, copyLenderKeys.find(rows, 1,
              new CopyKey(new Book.Isbn(rows.getStringKey(1)), new Edition(rows.getDecimalKey(2)),
              rows.getInt(3))), lenders.append(rows, 1));
        }
      });
      return copyToLender.required(lenders.list);
    }
  }

  /** Reads {@link Copy} from rows. */
  private static final class CopyRows {
    final KeyIndex<CopyKey> keys = KeyIndex.of(COPY_KEY);

    final List<Copy> list = new ArrayList<>();

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

    Copy read(Rows rows, int at) throws SQLException {
      return new Copy(Rows.typed(rows.getString(at), Book.Isbn::new),
          Rows.typed(rows.getBigDecimal(at + 1), Edition::new), rows.getInt(at + 2),
          Rows.typed(rows.getString(at + 3), Book.Isbn::new),
          Rows.typed(rows.getBigDecimal(at + 4), Edition::new), rows.getInt(at + 5));
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

  /** Reads {@link CopyWithBook} from rows. */
  private static final class CopyWithBookRows {
    final List<CopyWithBook> list = new ArrayList<>();

    private final BookRows bookRows;

    CopyWithBookRows(BookRows bookRows) {
      this.bookRows = bookRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    CopyWithBook read(Rows rows, int at) throws SQLException {
      return new CopyWithBook(Rows.typed(rows.getString(at), Book.Isbn::new),
          Rows.typed(rows.getBigDecimal(at + 1), Edition::new), rows.getInt(at + 2),
          Rows.typed(rows.getString(at + 3), Book.Isbn::new),
          Rows.typed(rows.getBigDecimal(at + 4), Edition::new), rows.getInt(at + 5),
          bookRows.list.get(rows.require(bookRows.add(rows, at + 6), "Copy.book", "copy.book_isbn",
          at)));
    }
  }

  /** Reads {@link CopyWithLender} from rows. */
  private static final class CopyWithLenderRows {
    final List<CopyWithLender> list = new ArrayList<>();

    private final CopyRows copyRows;

    CopyWithLenderRows(CopyRows copyRows) {
      this.copyRows = copyRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    CopyWithLender read(Rows rows, int at) throws SQLException {
      return new CopyWithLender(Rows.typed(rows.getString(at), Book.Isbn::new),
          Rows.typed(rows.getBigDecimal(at + 1), Edition::new), rows.getInt(at + 2),
          Rows.typed(rows.getString(at + 3), Book.Isbn::new),
          Rows.typed(rows.getBigDecimal(at + 4), Edition::new), rows.getInt(at + 5),
          copyRows.list.get(rows.require(copyRows.add(rows, at + 6), "Copy.lender",
          "copy.lender_isbn, copy.lender_edition, copy.lender_number", at + 3, at + 4, at + 5)));
    }
  }
}
