package press;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
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
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Cover} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CoverRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CoverRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CoverRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Covers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT cover.book_id, cover.colour
   * FROM cover
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Covers with book (with cover): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT cover.book_id, cover.colour
   * FROM cover
   * }</pre>
   *
   * <p>{@code book}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
   * FROM book
   * WHERE book.id IN (:coverBookIds)
   * }</pre>
   *
   * <p>{@code book.cover}, for all rows at once:
   *
   * <pre>{@code
   * SELECT cover.book_id, cover.colour
   * FROM cover
   * WHERE cover.book_id IN (:bookIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithBookCover withBookCover() {
    return new WithBookCover(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Cover> rowMapper() {
    return LabelledRows.mapper("Cover", (rows, at) -> new Cover(rows.getLong(at[0]),
        rows.getString(at[1])), "book_id", "colour");
  }

  /** Covers without associations: 1 statement. */
  public static final class All extends Query<Cover, Cover, CoverColumns, Long, All> {
    private static final Select COVERS = Select.root("Cover", """
        SELECT cover.book_id, cover.colour
        FROM cover""");

    private static final Plan<All, Cover, CoverColumns> PLAN =
        Plan.of("CoverRepository.all", All::new, CoverColumns::new, All::load, COVERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the cover with that key, or empty if this query has none. */
    public Optional<Cover> byId(long bookId) {
      return byKey(bookId);
    }

    /** Covers in hand, in an immutable list: no statement. */
    public List<Cover> of(Collection<Cover> covers) {
      return inHand(covers);
    }

    private static List<Cover> load(Run run) {
      var covers = new CoverRows();
      run.scan(COVERS, rows -> {
        while (rows.next()) {
          covers.append(rows, 1);
        }
      });
      return run.distinct(covers.list, Cover::bookId);
    }
  }

  /** Covers with book (with cover): 3 statements. */
  public static final class WithBookCover
      extends Query<CoverWithBookCover, Cover, CoverColumns, Long, WithBookCover> {
    private static final Select COVERS = Select.root("Cover", """
        SELECT cover.book_id, cover.colour
        FROM cover""");

    private static final Select BOOK = Select.prefetch("book", "Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
        FROM book
        WHERE book.id IN (:coverBookIds)""");

    private static final Select BOOK_COVER = Select.prefetch("book.cover", "Cover", """
        SELECT cover.book_id, cover.colour
        FROM cover
        WHERE cover.book_id IN (:bookIds)""");

    private static final Plan<WithBookCover, CoverWithBookCover, CoverColumns> PLAN =
        Plan.of("CoverRepository.withBookCover", WithBookCover::new, CoverColumns::new,
            WithBookCover::load, COVERS, BOOK, BOOK_COVER)
            .byRootKey(BOOK);

    private WithBookCover(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the cover with that key, or empty if this query has none. */
    public Optional<CoverWithBookCover> byId(long bookId) {
      return byKey(bookId);
    }

    /**
     * Covers in hand with book (with cover): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code book}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
     * FROM book
     * WHERE book.id IN (:coverBookIds)
     * }</pre>
     *
     * <p>{@code book.cover}, for all rows at once:
     *
     * <pre>{@code
     * SELECT cover.book_id, cover.colour
     * FROM cover
     * WHERE cover.book_id IN (:bookIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CoverWithBookCover> of(Collection<Cover> covers) {
      return complete(covers, WithBookCover::complete);
    }

    private static List<CoverWithBookCover> load(Run run) {
      var covers = new CoverRows();
      run.scan(COVERS, rows -> {
        while (rows.next()) {
          covers.addRoot(rows, 1);
        }
      });
      var bookOf = bookOf(run, covers.keys);
      var result = new ArrayList<CoverWithBookCover>(covers.list.size());
      for (int i = 0; i < covers.list.size(); i++) {
        result.add(CoverWithBookCover.of(covers.list.get(i), bookOf.get(i)));
      }
      return result;
    }

    private static List<CoverWithBookCover> complete(Run run, List<Cover> covers) {
      var coverBookIds = new LongIndex();
      for (Cover cover : covers) {
        coverBookIds.add(cover.bookId());
      }
      var bookOf = bookOf(run, coverBookIds);
      var result = new ArrayList<CoverWithBookCover>(covers.size());
      for (Cover cover : covers) {
        result.add(CoverWithBookCover.of(cover, bookOf.get(coverBookIds.find(cover.bookId()))));
      }
      return result;
    }

    private static List<CoverWithBookCover.BookWithCover> bookOf(Run run, LongIndex coverBookIds) {
      var books = new BookRows();
      var coverToBook = new Targets(run, coverBookIds, "Cover.book", "cover.book_id");
      run.scan(BOOK, coverBookIds, rows -> {
        while (rows.next()) {
          coverToBook.add(rows, 1, coverBookIds.find(rows, 1), books.add(rows, 1));
        }
      });
      var coverOf = coverOf(run, books.keys);
      var booksWithCover = new ArrayList<CoverWithBookCover.BookWithCover>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        booksWithCover.add(CoverWithBookCover.BookWithCover.of(books.list.get(i), coverOf.get(i)));
      }
      return coverToBook.required(booksWithCover);
    }

    private static List<Optional<Cover>> coverOf(Run run, LongIndex bookIds) {
      var covers = new CoverRows();
      var bookToCover = new Targets(run, bookIds, "Book.cover");
      run.scan(BOOK_COVER, bookIds, rows -> {
        while (rows.next()) {
          bookToCover.add(rows, 1, bookIds.find(rows, 1), covers.append(rows, 1));
        }
      });
      return bookToCover.optional(covers.list);
    }
  }

  /** Reads {@link Cover} from rows. */
  private static final class CoverRows {
    final LongIndex keys = new LongIndex();

    final List<Cover> list = new ArrayList<>();

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

    Cover read(Rows rows, int at) throws SQLException {
      return new Cover(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final LongIndex keys = new LongIndex();

    final List<Book> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Book read(Rows rows, int at) throws SQLException {
      return new Book(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2),
          rows.getIntOrNull(at + 3), Optional.ofNullable(rows.getString(at + 4)),
          rows.getInt(at + 5));
    }
  }
}
