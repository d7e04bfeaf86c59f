package library;

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
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;
import library.ids.Ref;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Author} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorRepository {
  private static final QualifiedType<DayOfWeek> DAY_OF_WEEK = QualifiedType.of(DayOfWeek.class);

  private static final QualifiedType<Prize.Sum<Long>> SUM_OF_LONG =
      QualifiedType.of(new GenericType<Prize.Sum<Long>>() {});

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public AuthorRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, DAY_OF_WEEK, SUM_OF_LONG);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public AuthorRepository(Handle handle) {
    this.source = Source.of(handle, DAY_OF_WEEK, SUM_OF_LONG);
  }

  /**
   * Authors without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT author.id, author.name
   * FROM author
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Authors with books and prizes: 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT author.id, author.name
   * FROM author
   * }</pre>
   *
   * <p>{@code books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
   *     book.shelf, book.published
   * FROM book
   * WHERE book.author_id IN (:authorIds)
   * }</pre>
   *
   * <p>{@code prizes}, for all rows at once:
   *
   * <pre>{@code
   * SELECT author_prize.author_id, prize.id, prize.after_id, prize.sum
   * FROM author_prize
   * JOIN prize ON prize.id = author_prize.prize_id
   * WHERE author_prize.author_id IN (:authorIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithBooksAndPrizes withBooksAndPrizes() {
    return new WithBooksAndPrizes(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Author> rowMapper() {
    return LabelledRows.mapper("Author", (rows, at) -> new Author(new AuthorId(rows.getLong(at[0])),
        Rows.typed(rows.getString(at[1]), Author.Name::new)), "id", "name");
  }

  /** Authors without associations: 1 statement. */
  public static final class All extends Query<Author, Author, AuthorColumns, AuthorId, All> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.name
        FROM author""")
        .typedKey((AuthorId key) -> key.value());

    private static final Plan<All, Author, AuthorColumns> PLAN =
        Plan.of("AuthorRepository.all", All::new, AuthorColumns::new, All::load, AUTHORS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<Author> byId(AuthorId id) {
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
      return run.distinct(authors.list, row -> row.id().value());
    }
  }

  /** Authors with books and prizes: 3 statements. */
  public static final class WithBooksAndPrizes
      extends Query<AuthorWithBooksAndPrizes, Author, AuthorColumns, AuthorId, WithBooksAndPrizes> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.name
        FROM author""")
        .typedKey((AuthorId key) -> key.value());

    private static final Select BOOKS = Select.prefetch("books", "Book", """
        SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
            book.shelf, book.published
        FROM book
        WHERE book.author_id IN (:authorIds)""");

    private static final Select PRIZES = Select.prefetch("prizes", "Prize", """
        SELECT author_prize.author_id, prize.id, prize.after_id, prize.sum
        FROM author_prize
        JOIN prize ON prize.id = author_prize.prize_id
        WHERE author_prize.author_id IN (:authorIds)""");

    private static final Plan<WithBooksAndPrizes, AuthorWithBooksAndPrizes, AuthorColumns> PLAN =
        Plan.of("AuthorRepository.withBooksAndPrizes", WithBooksAndPrizes::new, AuthorColumns::new,
            WithBooksAndPrizes::load, AUTHORS, BOOKS, PRIZES)
            .byRootKey(BOOKS, PRIZES);

    private WithBooksAndPrizes(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<AuthorWithBooksAndPrizes> byId(AuthorId id) {
      return byKey(id);
    }

    /**
     * Authors in hand with books and prizes: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code books}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
     *     book.shelf, book.published
     * FROM book
     * WHERE book.author_id IN (:authorIds)
     * }</pre>
     *
     * <p>{@code prizes}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author_prize.author_id, prize.id, prize.after_id, prize.sum
     * FROM author_prize
     * JOIN prize ON prize.id = author_prize.prize_id
     * WHERE author_prize.author_id IN (:authorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<AuthorWithBooksAndPrizes> of(Collection<Author> authors) {
      return complete(authors, WithBooksAndPrizes::complete);
    }

    /**
     * For each key its books: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without books has an empty list. The
     * method {@code of} shows the SQL: {@code books}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<AuthorId, List<Book>> booksOf(Collection<AuthorId> authorIds) {
      var keys = new LongIndex();
      return lists("booksOf", authorIds, AuthorId::value, keys, run -> booksOf(run, keys));
    }

    /**
     * For each key its prizes: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without prizes has an empty list. The
     * method {@code of} shows the SQL: {@code prizes}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<AuthorId, List<Prize>> prizesOf(Collection<AuthorId> authorIds) {
      var keys = new LongIndex();
      return lists("prizesOf", authorIds, AuthorId::value, keys, run -> prizesOf(run, keys));
    }

    /** Narrows {@code books} of each author; no further statement. */
    public WithBooksAndPrizes books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
    }

    /** Narrows {@code prizes} of each author; no further statement. */
    public WithBooksAndPrizes prizes(UnaryOperator<ToManyQuery<PrizeColumns>> narrow) {
      return narrowed("prizes", ToManyQuery.of(PrizeColumns::new), narrow);
    }

    private static List<AuthorWithBooksAndPrizes> load(Run run) {
      var authors = new AuthorRows();
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.addRoot(rows, 1);
        }
      });
      var booksOf = booksOf(run, authors.keys);
      var prizesOf = prizesOf(run, authors.keys);
      var result = new ArrayList<AuthorWithBooksAndPrizes>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        result.add(AuthorWithBooksAndPrizes.of(authors.list.get(i), booksOf[i], prizesOf[i]));
      }
      return result;
    }

    private static List<AuthorWithBooksAndPrizes> complete(Run run, List<Author> authors) {
      var authorIds = new LongIndex();
      for (Author author : authors) {
        authorIds.add(author.id().value());
      }
      var booksOf = booksOf(run, authorIds);
      var prizesOf = prizesOf(run, authorIds);
      var result = new ArrayList<AuthorWithBooksAndPrizes>(authors.size());
      for (Author author : authors) {
        result.add(AuthorWithBooksAndPrizes.of(author, booksOf[authorIds.find(author.id().value())],
            prizesOf[authorIds.find(author.id().value())]));
      }
      return result;
    }

    private static List<Book>[] booksOf(Run run, LongIndex authorIds) {
      var books = new BookRows(run);
      var authorToBooks = new Links();
      run.scan(BOOKS, authorIds, rows -> {
        while (rows.next()) {
          authorToBooks.add(authorIds.find(rows, 2), books.append(rows, 1));
        }
      });
      return authorToBooks.lists(authorIds.size(), books.list);
    }

    private static List<Prize>[] prizesOf(Run run, LongIndex authorIds) {
      // several authors can share one prize: each is read once
      var prizes = new PrizeRows(run);
      var authorToPrizes = new Links();
      run.scan(PRIZES, authorIds, rows -> {
        while (rows.next()) {
          authorToPrizes.add(authorIds.find(rows, 1), prizes.add(rows, 2));
        }
      });
      return authorToPrizes.lists(authorIds.size(), prizes.list);
    }
  }

  /** Reads {@link Author} from rows. */
  private static final class AuthorRows {
    final LongIndex keys = new LongIndex();

    final List<Author> list = new ArrayList<>();

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

    Author read(Rows rows, int at) throws SQLException {
      return new Author(new AuthorId(rows.getLong(at)),
          Rows.typed(rows.getString(at + 1), Author.Name::new));
    }
  }

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final List<Book> list = new ArrayList<>();

    private final ColumnMapper<DayOfWeek> dayOfWeekMapper;

    BookRows(Run run) {
      this.dayOfWeekMapper = run.mapper(DAY_OF_WEEK);
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

  /** Reads {@link Prize} from rows. */
  private static final class PrizeRows {
    final LongIndex keys = new LongIndex();

    final List<Prize> list = new ArrayList<>();

    private final ColumnMapper<Prize.Sum<Long>> sumOfLongMapper;

    PrizeRows(Run run) {
      this.sumOfLongMapper = run.mapper(SUM_OF_LONG);
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Prize read(Rows rows, int at) throws SQLException {
      return new Prize(new Ref<>(rows.getInt(at)),
          Optional.ofNullable(rows.getIntOrNull(at + 1)).map(Ref::new),
          rows.get(sumOfLongMapper, at + 2));
    }
  }
}
