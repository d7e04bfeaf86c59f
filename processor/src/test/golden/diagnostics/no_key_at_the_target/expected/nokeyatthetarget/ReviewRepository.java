package nokeyatthetarget;

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
 * Loads {@link Review} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class ReviewRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  ReviewRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  ReviewRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Reviews without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT review.id, review.book_id
   * FROM review
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Reviews with book: 1 statement.
   *
   * <pre>{@code
   * SELECT review.id, review.book_id, book.title, book.author_id
   * FROM review
   * LEFT JOIN book ON book.title = review.book_id
   * }</pre>
   */
  public WithBook withBook() {
    return new WithBook(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Review> rowMapper() {
    return LabelledRows.mapper("Review", (rows, at) -> new Review(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "book_id");
  }

  /** Reviews without associations: 1 statement. */
  public static final class All extends Query<Review, Review, ReviewColumns, Long, All> {
    private static final Select REVIEWS = Select.root("Review", """
        SELECT review.id, review.book_id
        FROM review""");

    private static final Plan<All, Review, ReviewColumns> PLAN =
        Plan.of("ReviewRepository.all", All::new, ReviewColumns::new, All::load, REVIEWS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the review with that key, or empty if this query has none. */
    public Optional<Review> byId(long id) {
      return byKey(id);
    }

    /** Reviews in hand, in an immutable list: no statement. */
    public List<Review> of(Collection<Review> reviews) {
      return inHand(reviews);
    }

    private static List<Review> load(Run run) {
      var reviews = new ReviewRows();
      run.scan(REVIEWS, rows -> {
        while (rows.next()) {
          reviews.append(rows, 1);
        }
      });
      return run.distinct(reviews.list, Review::id);
    }
  }

  /** Reviews with book: 1 statement. */
  public static final class WithBook
      extends Query<ReviewWithBook, Review, ReviewColumns, Long, WithBook> {
    private static final Select REVIEWS = Select.root("Review", """
        SELECT review.id, review.book_id, book.title, book.author_id
        FROM review
        LEFT JOIN book ON book.title = review.book_id""")
        .joining("book", "Book");

    private static final Select BOOK = Select.prefetch("book", "Book", """
        SELECT book.title, book.author_id
        FROM book
        WHERE book.title IN (:reviewBookIds)""")
        .key(KeyType.STRING);

    private static final Plan<WithBook, ReviewWithBook, ReviewColumns> PLAN =
        Plan.of("ReviewRepository.withBook", WithBook::new, ReviewColumns::new, WithBook::load,
            REVIEWS);

    private WithBook(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the review with that key, or empty if this query has none. */
    public Optional<ReviewWithBook> byId(long id) {
      return byKey(id);
    }

    /**
     * Reviews in hand with book: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code book}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.title, book.author_id
     * FROM book
     * WHERE book.title IN (:reviewBookIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ReviewWithBook> of(Collection<Review> reviews) {
      return complete(reviews, WithBook::complete);
    }

    private static List<ReviewWithBook> load(Run run) {
      // several reviews can share one book: each is read once
      var books = new BookRows();
      var reviews = new ReviewWithBookRows(books);
      run.scan(REVIEWS, rows -> {
        while (rows.next()) {
          reviews.append(rows, 1);
        }
      });
      return run.distinct(reviews.list, ReviewWithBook::id);
    }

    private static List<ReviewWithBook> complete(Run run, List<Review> reviews) {
      var reviewBookIds = KeyIndex.ofStrings();
      for (Review review : reviews) {
        reviewBookIds.add(review.bookId());
      }
      var bookOf = bookOf(run, reviewBookIds);
      var result = new ArrayList<ReviewWithBook>(reviews.size());
      for (Review review : reviews) {
        result.add(ReviewWithBook.of(review, bookOf.get(reviewBookIds.find(review.bookId()))));
      }
      return result;
    }

    private static List<Book> bookOf(Run run, KeyIndex<String> reviewBookIds) {
      var books = new BookRows();
      var reviewToBook = new Targets(run, reviewBookIds, "Review.book", "review.book_id");
      run.scan(BOOK, reviewBookIds, rows -> {
        while (rows.next()) {
          reviewToBook.add(rows, 1, reviewBookIds.find(rows, 1), books.append(rows, 1));
        }
      });
      return reviewToBook.required(books.list);
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

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<Book> list = new ArrayList<>();

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
      return new Book(rows.getString(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link ReviewWithBook} from rows. */
  private static final class ReviewWithBookRows {
    final List<ReviewWithBook> list = new ArrayList<>();

    private final BookRows bookRows;

    ReviewWithBookRows(BookRows bookRows) {
      this.bookRows = bookRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    ReviewWithBook read(Rows rows, int at) throws SQLException {
      return new ReviewWithBook(rows.getLong(at), rows.getLong(at + 1),
          bookRows.list.get(rows.require(bookRows.add(rows, at + 2), "Review.book",
          "review.book_id", at + 1)));
    }
  }
}
