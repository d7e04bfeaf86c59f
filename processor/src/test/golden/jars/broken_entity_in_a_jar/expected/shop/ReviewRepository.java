package shop;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyIndex;
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
import people.Author;

/**
 * Loads {@link Review} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ReviewRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ReviewRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ReviewRepository(Handle handle) {
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
   * Reviews with book (with author): 1 statement.
   *
   * <pre>{@code
   * SELECT review.id, review.book_id, book.id, book.author_id, book.editor_id, book_author.name,
   *     book_author.country_id
   * FROM review
   * LEFT JOIN book ON book.id = review.book_id
   * LEFT JOIN author book_author ON book_author.name = book.author_id
   * }</pre>
   */
  public WithBookAuthor withBookAuthor() {
    return new WithBookAuthor(source, Narrowing.NONE);
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

  /** Reviews with book (with author): 1 statement. */
  public static final class WithBookAuthor
      extends Query<ReviewWithBookAuthor, Review, ReviewColumns, Long, WithBookAuthor> {
    private static final Select REVIEWS = Select.root("Review", """
        SELECT review.id, review.book_id, book.id, book.author_id, book.editor_id, book_author.name,
            book_author.country_id
        FROM review
        LEFT JOIN book ON book.id = review.book_id
        LEFT JOIN author book_author ON book_author.name = book.author_id""")
        .joining("book", "Book")
        .joining("book.author", "Author");

    private static final Select BOOK = Select.prefetch("book", "Book", """
        SELECT book.id, book.author_id, book.editor_id, author.name, author.country_id
        FROM book
        LEFT JOIN author ON author.name = book.author_id
        WHERE book.id IN (:reviewBookIds)""")
        .joining("author", "Author");

    private static final Plan<WithBookAuthor, ReviewWithBookAuthor, ReviewColumns> PLAN =
        Plan.of("ReviewRepository.withBookAuthor", WithBookAuthor::new, ReviewColumns::new,
            WithBookAuthor::load, REVIEWS);

    private WithBookAuthor(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the review with that key, or empty if this query has none. */
    public Optional<ReviewWithBookAuthor> byId(long id) {
      return byKey(id);
    }

    /**
     * Reviews in hand with book (with author): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code book}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.author_id, book.editor_id, author.name, author.country_id
     * FROM book
     * LEFT JOIN author ON author.name = book.author_id
     * WHERE book.id IN (:reviewBookIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ReviewWithBookAuthor> of(Collection<Review> reviews) {
      return complete(reviews, WithBookAuthor::complete);
    }

    private static List<ReviewWithBookAuthor> load(Run run) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      // several reviews can share one book: each is read once
      var books = new BookWithAuthorRows(authors);
      var reviews = new ReviewWithBookAuthorRows(books);
      run.scan(REVIEWS, rows -> {
        while (rows.next()) {
          reviews.append(rows, 1);
        }
      });
      return run.distinct(reviews.list, ReviewWithBookAuthor::id);
    }

    private static List<ReviewWithBookAuthor> complete(Run run, List<Review> reviews) {
      var reviewBookIds = new LongIndex();
      for (Review review : reviews) {
        reviewBookIds.add(review.bookId());
      }
      var bookOf = bookOf(run, reviewBookIds);
      var result = new ArrayList<ReviewWithBookAuthor>(reviews.size());
      for (Review review : reviews) {
        result.add(ReviewWithBookAuthor.of(review,
            bookOf.get(reviewBookIds.find(review.bookId()))));
      }
      return result;
    }

    private static List<ReviewWithBookAuthor.BookWithAuthor> bookOf(Run run,
        LongIndex reviewBookIds) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      var books = new BookWithAuthorRows(authors);
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

  /** Reads {@link Author} from rows. */
  private static final class AuthorRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<Author> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Author read(Rows rows, int at) throws SQLException {
      return new Author(rows.getString(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link ReviewWithBookAuthor.BookWithAuthor} from rows. */
  private static final class BookWithAuthorRows {
    final LongIndex keys = new LongIndex();

    final List<ReviewWithBookAuthor.BookWithAuthor> list = new ArrayList<>();

    private final AuthorRows authorRows;

    BookWithAuthorRows(AuthorRows authorRows) {
      this.authorRows = authorRows;
    }

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

    ReviewWithBookAuthor.BookWithAuthor read(Rows rows, int at) throws SQLException {
      return new ReviewWithBookAuthor.BookWithAuthor(rows.getLong(at), rows.getLong(at + 1),
          rows.getLong(at + 2), authorRows.list.get(rows.require(authorRows.add(rows, at + 3),
          "Book.author", "book.author_id", at + 1)));
    }
  }

  /** Reads {@link ReviewWithBookAuthor} from rows. */
  private static final class ReviewWithBookAuthorRows {
    final List<ReviewWithBookAuthor> list = new ArrayList<>();

    private final BookWithAuthorRows bookWithAuthorRows;

    ReviewWithBookAuthorRows(BookWithAuthorRows bookWithAuthorRows) {
      this.bookWithAuthorRows = bookWithAuthorRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    ReviewWithBookAuthor read(Rows rows, int at) throws SQLException {
      return new ReviewWithBookAuthor(rows.getLong(at), rows.getLongKey(at + 1),
          bookWithAuthorRows.list.get(rows.require(bookWithAuthorRows.addReferred(rows, at + 2, at + 1),
          "Review.book", "review.book_id", at + 1)));
    }
  }
}
