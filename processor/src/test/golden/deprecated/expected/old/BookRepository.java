package old;

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
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Book} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookRepository {
  private static final QualifiedType<Binding> BINDING = QualifiedType.of(Binding.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BookRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, BINDING);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BookRepository(Handle handle) {
    this.source = Source.of(handle, BINDING);
  }

  /**
   * Books without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.isbn, book.binding, book.shelf_id
   * FROM book
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Books with shelf: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.isbn, book.binding, book.shelf_id, shelf.id, shelf.room
   * FROM book
   * LEFT JOIN shelf ON shelf.id = book.shelf_id
   * }</pre>
   */
  public WithShelf withShelf() {
    return new WithShelf(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Book> rowMapper() {
    return LabelledRows.mapper("Book", (rows, at) -> new Book(rows.getLong(at[0]),
        rows.getString(at[1]), rows.get(BINDING, at[2]), rows.getLong(at[3])), "id", "isbn",
        "binding", "shelf_id");
  }

  /** Books without associations: 1 statement. */
  public static final class All extends Query<Book, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.isbn, book.binding, book.shelf_id
        FROM book""");

    private static final Plan<All, Book, BookColumns> PLAN =
        Plan.of("BookRepository.all", All::new, BookColumns::new, All::load, BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<Book> byId(long id) {
      return byKey(id);
    }

    /** Books in hand, in an immutable list: no statement. */
    public List<Book> of(Collection<Book> books) {
      return inHand(books);
    }

    private static List<Book> load(Run run) {
      var books = new BookRows(run);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinct(books.list, Book::id);
    }
  }

  /** Books with shelf: 1 statement. */
  public static final class WithShelf
      extends Query<BookWithShelf, Book, BookColumns, Long, WithShelf> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.isbn, book.binding, book.shelf_id, shelf.id, shelf.room
        FROM book
        LEFT JOIN shelf ON shelf.id = book.shelf_id""")
        .joining("shelf", "Shelf");

    private static final Select SHELF = Select.prefetch("shelf", "Shelf", """
        SELECT shelf.id, shelf.room
        FROM shelf
        WHERE shelf.id IN (:bookShelfIds)""");

    private static final Plan<WithShelf, BookWithShelf, BookColumns> PLAN =
        Plan.of("BookRepository.withShelf", WithShelf::new, BookColumns::new, WithShelf::load,
            BOOKS);

    private WithShelf(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithShelf> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with shelf: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code shelf}, for all rows at once:
     *
     * <pre>{@code
     * SELECT shelf.id, shelf.room
     * FROM shelf
     * WHERE shelf.id IN (:bookShelfIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookWithShelf> of(Collection<Book> books) {
      return complete(books, WithShelf::complete);
    }

    private static List<BookWithShelf> load(Run run) {
      // several books can share one shelf: each is read once
      var shelfs = new ShelfRows();
      var books = new BookWithShelfRows(run, shelfs);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinct(books.list, BookWithShelf::id);
    }

    private static List<BookWithShelf> complete(Run run, List<Book> books) {
      var bookShelfIds = new LongIndex();
      for (Book book : books) {
        bookShelfIds.add(book.shelfId());
      }
      var shelfOf = shelfOf(run, bookShelfIds);
      var result = new ArrayList<BookWithShelf>(books.size());
      for (Book book : books) {
        result.add(BookWithShelf.of(book, shelfOf.get(bookShelfIds.find(book.shelfId()))));
      }
      return result;
    }

    private static List<Shelf> shelfOf(Run run, LongIndex bookShelfIds) {
      var shelfs = new ShelfRows();
      var bookToShelf = new Targets(run, bookShelfIds, "Book.shelf", "book.shelf_id");
      run.scan(SHELF, bookShelfIds, rows -> {
        while (rows.next()) {
          bookToShelf.add(rows, 1, bookShelfIds.find(rows, 1), shelfs.append(rows, 1));
        }
      });
      return bookToShelf.required(shelfs.list);
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

  /** Reads {@link Shelf} from rows. */
  private static final class ShelfRows {
    final LongIndex keys = new LongIndex();

    final List<Shelf> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
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

  /** Reads {@link BookWithShelf} from rows. */
  private static final class BookWithShelfRows {
    final List<BookWithShelf> list = new ArrayList<>();

    private final ColumnMapper<Binding> bindingMapper;

    private final ShelfRows shelfRows;

    BookWithShelfRows(Run run, ShelfRows shelfRows) {
      this.bindingMapper = run.mapper(BINDING);
      this.shelfRows = shelfRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookWithShelf read(Rows rows, int at) throws SQLException {
      return new BookWithShelf(rows.getLong(at), rows.getString(at + 1),
          rows.get(bindingMapper, at + 2), rows.getLongKey(at + 3),
          shelfRows.list.get(rows.require(shelfRows.addReferred(rows, at + 4, at + 3), "Book.shelf",
          "book.shelf_id", at + 3)));
    }
  }
}
