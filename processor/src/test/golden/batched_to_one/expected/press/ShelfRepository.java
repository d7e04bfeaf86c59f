package press;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyPart;
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
 * Loads {@link Shelf} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShelfRepository {
  private static final KeyType<ShelfRoomAndNumber> SHELF_ROOM_AND_NUMBER = KeyType.composite(
      (rows, at) -> new ShelfRoomAndNumber(rows.getStringKey(at), rows.getInt(at + 1)),
      List.of(KeyPart.ofString(ShelfRoomAndNumber::room),
          KeyPart.ofLong(ShelfRoomAndNumber::number)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ShelfRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ShelfRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Shelfs without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT shelf.id, shelf.room, shelf.number
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
   * SELECT shelf.id, shelf.room, shelf.number
   * FROM shelf
   * }</pre>
   *
   * <p>{@code books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
   * FROM book
   * WHERE (book.room, book.number) IN (:shelfRoomAndNumbers)
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
        rows.getString(at[1]), rows.getInt(at[2])), "id", "room", "number");
  }

  /** Shelfs without associations: 1 statement. */
  public static final class All extends Query<Shelf, Shelf, ShelfColumns, Long, All> {
    private static final Select SHELFS = Select.root("Shelf", """
        SELECT shelf.id, shelf.room, shelf.number
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
        SELECT shelf.id, shelf.room, shelf.number
        FROM shelf""");

    private static final Select BOOKS = Select.prefetch("books", "Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
        FROM book
        WHERE (book.room, book.number) IN (:shelfRoomAndNumbers)""")
        .key(SHELF_ROOM_AND_NUMBER);

    private static final Plan<WithBooks, ShelfWithBooks, ShelfColumns> PLAN =
        Plan.of("ShelfRepository.withBooks", WithBooks::new, ShelfColumns::new, WithBooks::load,
            SHELFS, BOOKS);

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
     * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
     * FROM book
     * WHERE (book.room, book.number) IN (:shelfRoomAndNumbers)
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
    public Map<ShelfRoomAndNumber, List<Book>> booksOf(
        Collection<ShelfRoomAndNumber> shelfRoomAndNumbers) {
      var keys = KeyIndex.of(SHELF_ROOM_AND_NUMBER);
      return lists("booksOf", shelfRoomAndNumbers, keys, run -> booksOf(run, keys));
    }

    /** Narrows {@code books} of each shelf; no further statement. */
    public WithBooks books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
    }

    private static List<ShelfWithBooks> load(Run run) {
      var shelfs = new ShelfRows();
      var shelfRoomAndNumbers = KeyIndex.of(SHELF_ROOM_AND_NUMBER);
      var shelfToRoomAndNumber = new Positions();
      run.scan(SHELFS, rows -> {
        while (rows.next()) {
          int shelf = shelfs.addRoot(rows, 1);
          shelfToRoomAndNumber.set(shelf, shelfRoomAndNumbers.add(rows.isNull(2) ? null
              : new ShelfRoomAndNumber(rows.getStringKey(2), rows.getInt(3))));
        }
      });
      var booksOf = booksOf(run, shelfRoomAndNumbers);
      var result = new ArrayList<ShelfWithBooks>(shelfs.list.size());
      for (int i = 0; i < shelfs.list.size(); i++) {
        result.add(ShelfWithBooks.of(shelfs.list.get(i), shelfToRoomAndNumber.list(i, booksOf)));
      }
      return result;
    }

    private static List<ShelfWithBooks> complete(Run run, List<Shelf> shelfs) {
      var shelfRoomAndNumbers = KeyIndex.of(SHELF_ROOM_AND_NUMBER);
      for (Shelf shelf : shelfs) {
        shelfRoomAndNumbers.add(roomAndNumber(shelf));
      }
      var booksOf = booksOf(run, shelfRoomAndNumbers);
      var result = new ArrayList<ShelfWithBooks>(shelfs.size());
      for (Shelf shelf : shelfs) {
        result.add(ShelfWithBooks.of(shelf, shelfRoomAndNumbers.list(roomAndNumber(shelf),
            booksOf)));
      }
      return result;
    }

    private static ShelfRoomAndNumber roomAndNumber(Shelf shelf) {
      return shelf.room() == null ? null : new ShelfRoomAndNumber(shelf.room(), shelf.number());
    }

    private static List<Book>[] booksOf(Run run, KeyIndex<ShelfRoomAndNumber> shelfRoomAndNumbers) {
      var books = new BookRows();
      var shelfToBooks = new Links();
      run.scan(BOOKS, shelfRoomAndNumbers, rows -> {
        while (rows.next()) {
          shelfToBooks.add(shelfRoomAndNumbers.find(rows, 5,
              new ShelfRoomAndNumber(rows.getStringKey(5), rows.getInt(6))), books.append(rows, 1));
        }
      });
      return shelfToBooks.lists(shelfRoomAndNumbers.size(), books.list);
    }
  }

  /** What a row of {@link Shelf} is referred to by. */
  public record ShelfRoomAndNumber(String room, int number) {}

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
      return new Shelf(rows.getLong(at), rows.getString(at + 1), rows.getInt(at + 2));
    }
  }

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final List<Book> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Book read(Rows rows, int at) throws SQLException {
      return new Book(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2),
          rows.getIntOrNull(at + 3), Optional.ofNullable(rows.getString(at + 4)),
          rows.getInt(at + 5));
    }
  }
}
