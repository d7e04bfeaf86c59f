package old;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Shelf} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShelfRepository {
  private static final QualifiedType<Binding> BINDING = QualifiedType.of(Binding.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ShelfRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, BINDING);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ShelfRepository(Handle handle) {
    this.source = Source.of(handle, BINDING);
  }

  /**
   * Shelfs without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT shelf.id, shelf.room
   * FROM shelf
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Shelfs with books: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT shelf.id, shelf.room
   * FROM shelf
   * }</pre>
   *
   * <p>{@code books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.isbn, book.binding, book.shelf_id
   * FROM book
   * WHERE book.shelf_id IN (:shelfIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithBooks withBooks() {
    return new WithBooks(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Shelf> rowMapper() {
    return LabelledRows.mapper("Shelf", (rows, at) -> new Shelf(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "room");
  }

  /** Shelfs without associations: 1 statement. */
  public static final class All extends Query<Shelf, Shelf, ShelfColumns, Long, All> {
    private static final Select SHELFS = Select.root("Shelf", """
        SELECT shelf.id, shelf.room
        FROM shelf""");

    private static final Plan<All, Shelf, ShelfColumns> PLAN =
        Plan.of("ShelfRepository.all", All::new, ShelfColumns::new, All::load, SHELFS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the shelf with that key, or empty if this query has none. */
    public Optional<Shelf> byId(long id) {
      return byKey(id);
    }

    /** Shelfs in hand, in an immutable list: no statement. */
    public List<Shelf> of(Collection<Shelf> shelfs) {
      return inHand(shelfs);
    }

    private static List<Shelf> load(Run run) {
      var shelfs = new ShelfRows();
      run.scan(SHELFS, rows -> {
        while (rows.next()) {
          shelfs.append(rows, 1);
        }
      });
      return run.distinct(shelfs.list, Shelf::id);
    }
  }

  /** Shelfs with books: 2 statements. */
  public static final class WithBooks
      extends Query<ShelfWithBooks, Shelf, ShelfColumns, Long, WithBooks> {
    private static final Select SHELFS = Select.root("Shelf", """
        SELECT shelf.id, shelf.room
        FROM shelf""");

    private static final Select BOOKS = Select.prefetch("books", "Book", """
        SELECT book.id, book.isbn, book.binding, book.shelf_id
        FROM book
        WHERE book.shelf_id IN (:shelfIds)""");

    private static final Plan<WithBooks, ShelfWithBooks, ShelfColumns> PLAN =
        Plan.of("ShelfRepository.withBooks", WithBooks::new, ShelfColumns::new, WithBooks::load,
            SHELFS, BOOKS)
            .byRootKey(BOOKS);

    private WithBooks(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the shelf with that key, or empty if this query has none. */
    public Optional<ShelfWithBooks> byId(long id) {
      return byKey(id);
    }

    /**
     * Shelfs in hand with books: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code books}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.isbn, book.binding, book.shelf_id
     * FROM book
     * WHERE book.shelf_id IN (:shelfIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ShelfWithBooks> of(Collection<Shelf> shelfs) {
      return complete(shelfs, WithBooks::complete);
    }

    /**
     * For each key its books: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without books has an empty list. The
     * method {@code of} shows the SQL: {@code books}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Book>> booksOf(Collection<Long> shelfIds) {
      var keys = new LongIndex();
      return lists("booksOf", shelfIds, keys, run -> booksOf(run, keys));
    }

    /** Narrows {@code books} of each shelf; no further statement. */
    public WithBooks books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
    }

    private static List<ShelfWithBooks> load(Run run) {
      var shelfs = new ShelfRows();
      run.scan(SHELFS, rows -> {
        while (rows.next()) {
          shelfs.addRoot(rows, 1);
        }
      });
      var booksOf = booksOf(run, shelfs.keys);
      var result = new ArrayList<ShelfWithBooks>(shelfs.list.size());
      for (int i = 0; i < shelfs.list.size(); i++) {
        result.add(ShelfWithBooks.of(shelfs.list.get(i), booksOf[i]));
      }
      return result;
    }

    private static List<ShelfWithBooks> complete(Run run, List<Shelf> shelfs) {
      var shelfIds = new LongIndex();
      for (Shelf shelf : shelfs) {
        shelfIds.add(shelf.id());
      }
      var booksOf = booksOf(run, shelfIds);
      var result = new ArrayList<ShelfWithBooks>(shelfs.size());
      for (Shelf shelf : shelfs) {
        result.add(ShelfWithBooks.of(shelf, booksOf[shelfIds.find(shelf.id())]));
      }
      return result;
    }

    private static List<Book>[] booksOf(Run run, LongIndex shelfIds) {
      var books = new BookRows(run);
      var shelfToBooks = new Links();
      run.scan(BOOKS, shelfIds, rows -> {
        while (rows.next()) {
          shelfToBooks.add(shelfIds.find(rows, 4), books.append(rows, 1));
        }
      });
      return shelfToBooks.lists(shelfIds.size(), books.list);
    }
  }

  /** Reads {@link Shelf} from rows. */
  private static final class ShelfRows {
    final LongIndex keys = new LongIndex();

    final List<Shelf> list = new ArrayList<>();

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

    Shelf read(Rows rows, int at) throws SQLException {
      return new Shelf(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final List<Book> list = new ArrayList<>();

    private final ColumnMapper<Binding> bindingMapper;

    BookRows(Run run) {
      this.bindingMapper = run.mapper(BINDING);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Book read(Rows rows, int at) throws SQLException {
      return new Book(rows.getLong(at), rows.getString(at + 1), rows.get(bindingMapper, at + 2),
          rows.getLong(at + 3));
    }
  }
}
