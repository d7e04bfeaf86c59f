package entitiesinoptionalsandlists;

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
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Book} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class BookRepository {
  private static final QualifiedType<Author> AUTHOR = QualifiedType.of(Author.class);

  private static final QualifiedType<List<Review>> LIST_OF_REVIEW =
      QualifiedType.of(new GenericType<List<Review>>() {});

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  BookRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, AUTHOR, LIST_OF_REVIEW);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  BookRepository(Handle handle) {
    this.source = Source.of(handle, AUTHOR, LIST_OF_REVIEW);
  }

  /**
   * Books without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.author, book.editor, book.latest
   * FROM book
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Books with reviews: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.author, book.editor, book.latest
   * FROM book
   * }</pre>
   *
   * <p>{@code reviews}, for all rows at once:
   *
   * <pre>{@code
   * SELECT review.id, review.book_id
   * FROM review
   * WHERE review.book_id IN (:bookIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithReviews withReviews() {
    return new WithReviews(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Book> rowMapper() {
    return LabelledRows.mapper("Book", (rows, at) -> new Book(rows.getLong(at[0]),
        rows.get(AUTHOR, at[1]), Optional.ofNullable(rows.get(AUTHOR, at[2])),
        rows.get(LIST_OF_REVIEW, at[3])), "id", "author", "editor", "latest");
  }

  /** Books without associations: 1 statement. */
  public static final class All extends Query<Book, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.author, book.editor, book.latest
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

  /** Books with reviews: 2 statements. */
  public static final class WithReviews
      extends Query<BookWithReviews, Book, BookColumns, Long, WithReviews> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.author, book.editor, book.latest
        FROM book""");

    private static final Select REVIEWS = Select.prefetch("reviews", "Review", """
        SELECT review.id, review.book_id
        FROM review
        WHERE review.book_id IN (:bookIds)""");

    private static final Plan<WithReviews, BookWithReviews, BookColumns> PLAN =
        Plan.of("BookRepository.withReviews", WithReviews::new, BookColumns::new, WithReviews::load,
            BOOKS, REVIEWS)
            .byRootKey(REVIEWS);

    private WithReviews(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithReviews> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with reviews: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code reviews}, for all rows at once:
     *
     * <pre>{@code
     * SELECT review.id, review.book_id
     * FROM review
     * WHERE review.book_id IN (:bookIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookWithReviews> of(Collection<Book> books) {
      return complete(books, WithReviews::complete);
    }

    /**
     * For each key its reviews: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without reviews has an empty list. The
     * method {@code of} shows the SQL: {@code reviews}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Review>> reviewsOf(Collection<Long> bookIds) {
      var keys = new LongIndex();
      return lists("reviewsOf", bookIds, keys, run -> reviewsOf(run, keys));
    }

    /** Narrows {@code reviews} of each book; no further statement. */
    public WithReviews reviews(UnaryOperator<ToManyQuery<ReviewColumns>> narrow) {
      return narrowed("reviews", ToManyQuery.of(ReviewColumns::new), narrow);
    }

    private static List<BookWithReviews> load(Run run) {
      var books = new BookRows(run);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.addRoot(rows, 1);
        }
      });
      var reviewsOf = reviewsOf(run, books.keys);
      var result = new ArrayList<BookWithReviews>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        result.add(BookWithReviews.of(books.list.get(i), reviewsOf[i]));
      }
      return result;
    }

    private static List<BookWithReviews> complete(Run run, List<Book> books) {
      var bookIds = new LongIndex();
      for (Book book : books) {
        bookIds.add(book.id());
      }
      var reviewsOf = reviewsOf(run, bookIds);
      var result = new ArrayList<BookWithReviews>(books.size());
      for (Book book : books) {
        result.add(BookWithReviews.of(book, reviewsOf[bookIds.find(book.id())]));
      }
      return result;
    }

    private static List<Review>[] reviewsOf(Run run, LongIndex bookIds) {
      var reviews = new ReviewRows();
      var bookToReviews = new Links();
      run.scan(REVIEWS, bookIds, rows -> {
        while (rows.next()) {
          bookToReviews.add(bookIds.find(rows, 2), reviews.append(rows, 1));
        }
      });
      return bookToReviews.lists(bookIds.size(), reviews.list);
    }
  }

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final LongIndex keys = new LongIndex();

    final List<Book> list = new ArrayList<>();

    private final ColumnMapper<Author> authorMapper;

    private final ColumnMapper<List<Review>> listOfReviewMapper;

    BookRows(Run run) {
      this.authorMapper = run.mapper(AUTHOR);
      this.listOfReviewMapper = run.mapper(LIST_OF_REVIEW);
    }

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

    Book read(Rows rows, int at) throws SQLException {
      return new Book(rows.getLong(at), rows.get(authorMapper, at + 1),
          Optional.ofNullable(rows.get(authorMapper, at + 2)),
          rows.get(listOfReviewMapper, at + 3));
    }
  }

  /** Reads {@link Review} from rows. */
  private static final class ReviewRows {
    final List<Review> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Review read(Rows rows, int at) throws SQLException {
      return new Review(rows.getLong(at), rows.getLong(at + 1));
    }
  }
}
