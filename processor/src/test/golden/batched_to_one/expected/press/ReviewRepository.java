package press;

import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
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
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
   * SELECT review.id, review.book_id, review.reader_id
   * FROM review
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Reviews with book (with reviews) and reader: 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT review.id, review.book_id, review.reader_id, reader.id, reader.name, reader.country_code
   * FROM review
   * LEFT JOIN person reader ON reader.id = review.reader_id
   * }</pre>
   *
   * <p>{@code book}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
   * FROM book
   * WHERE book.id IN (:reviewBookIds)
   * }</pre>
   *
   * <p>{@code book.reviews}, for all rows at once:
   *
   * <pre>{@code
   * SELECT review.id, review.book_id, review.reader_id
   * FROM review
   * WHERE review.book_id IN (:bookIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithBookReviewsAndReader withBookReviewsAndReader() {
    return new WithBookReviewsAndReader(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Review> rowMapper() {
    return LabelledRows.mapper("Review", (rows, at) -> new Review(rows.getLong(at[0]),
        rows.getLong(at[1]), rows.getLongOrNull(at[2])), "id", "book_id", "reader_id");
  }

  /** Reviews without associations: 1 statement. */
  public static final class All extends Query<Review, Review, ReviewColumns, Long, All> {
    private static final Select REVIEWS = Select.root("Review", """
        SELECT review.id, review.book_id, review.reader_id
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

  /** Reviews with book (with reviews) and reader: 3 statements. */
  public static final class WithBookReviewsAndReader
      extends Query<ReviewWithBookReviewsAndReader, Review, ReviewColumns, Long, WithBookReviewsAndReader> {
    private static final Select REVIEWS = Select.root("Review", """
        SELECT review.id, review.book_id, review.reader_id, reader.id, reader.name, reader.country_code
        FROM review
        LEFT JOIN person reader ON reader.id = review.reader_id""")
        .joining("reader", "Person");

    private static final Select BOOK = Select.prefetch("book", "Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
        FROM book
        WHERE book.id IN (:reviewBookIds)""");

    private static final Select BOOK_REVIEWS = Select.prefetch("book.reviews", "Review", """
        SELECT review.id, review.book_id, review.reader_id
        FROM review
        WHERE review.book_id IN (:bookIds)""");

    private static final Select READER = Select.prefetch("reader", "Person", """
        SELECT person.id, person.name, person.country_code
        FROM person
        WHERE person.id IN (:reviewReaderIds)""");

    private static final Plan<WithBookReviewsAndReader, ReviewWithBookReviewsAndReader, ReviewColumns> PLAN =
        Plan.of("ReviewRepository.withBookReviewsAndReader", WithBookReviewsAndReader::new,
            ReviewColumns::new, WithBookReviewsAndReader::load, REVIEWS, BOOK, BOOK_REVIEWS);

    private WithBookReviewsAndReader(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the review with that key, or empty if this query has none. */
    public Optional<ReviewWithBookReviewsAndReader> byId(long id) {
      return byKey(id);
    }

    /**
     * Reviews in hand with book (with reviews) and reader: 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code book}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
     * FROM book
     * WHERE book.id IN (:reviewBookIds)
     * }</pre>
     *
     * <p>{@code book.reviews}, for all rows at once:
     *
     * <pre>{@code
     * SELECT review.id, review.book_id, review.reader_id
     * FROM review
     * WHERE review.book_id IN (:bookIds)
     * }</pre>
     *
     * <p>{@code reader}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.country_code
     * FROM person
     * WHERE person.id IN (:reviewReaderIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ReviewWithBookReviewsAndReader> of(Collection<Review> reviews) {
      return complete(reviews, WithBookReviewsAndReader::complete);
    }

    /** Narrows what is fetched below {@code book} of each review. */
    public WithBookReviewsAndReader book(UnaryOperator<BookQuery> narrow) {
      return narrowed("book", BookQuery::new, narrow);
    }

    private static List<ReviewWithBookReviewsAndReader> load(Run run) {
      // several reviews can share one person: each is read once
      var readers = new PersonRows();
      var reviews = new ReviewRows();
      var reviewToReader = new Positions();
      var reviewBookIds = new LongIndex();
      var reviewToBookId = new Positions();
      run.scan(REVIEWS, rows -> {
        while (rows.next()) {
          int review = reviews.addRoot(rows, 1);
          reviewToReader.set(review, readers.add(rows, 4));
          reviewToBookId.set(review, reviewBookIds.add(rows, 2));
        }
      });
      var bookOf = bookOf(run, reviewBookIds);
      var result = new ArrayList<ReviewWithBookReviewsAndReader>(reviews.list.size());
      for (int i = 0; i < reviews.list.size(); i++) {
        result.add(ReviewWithBookReviewsAndReader.of(reviews.list.get(i),
            bookOf.get(reviewToBookId.get(i)), reviewToReader.optional(i, readers.list)));
      }
      return result;
    }

    private static List<ReviewWithBookReviewsAndReader> complete(Run run, List<Review> reviews) {
      var reviewBookIds = new LongIndex();
      var reviewReaderIds = new LongIndex();
      for (Review review : reviews) {
        reviewBookIds.add(review.bookId());
        reviewReaderIds.add(review.readerId());
      }
      var bookOf = bookOf(run, reviewBookIds);
      var readerOf = readerOf(run, reviewReaderIds);
      var result = new ArrayList<ReviewWithBookReviewsAndReader>(reviews.size());
      for (Review review : reviews) {
        result.add(ReviewWithBookReviewsAndReader.of(review,
            bookOf.get(reviewBookIds.find(review.bookId())),
            reviewReaderIds.target(review.readerId(), readerOf)));
      }
      return result;
    }

    private static List<ReviewWithBookReviewsAndReader.BookWithReviews> bookOf(Run run,
        LongIndex reviewBookIds) {
      var books = new BookRows();
      var reviewToBook = new Targets(run, reviewBookIds, "Review.book", "review.book_id");
      run.scan(BOOK, reviewBookIds, rows -> {
        while (rows.next()) {
          reviewToBook.add(rows, 1, reviewBookIds.find(rows, 1), books.add(rows, 1));
        }
      });
      var reviewsOf = reviewsOf(run, books.keys);
      var booksWithReviews =
          new ArrayList<ReviewWithBookReviewsAndReader.BookWithReviews>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        booksWithReviews.add(ReviewWithBookReviewsAndReader.BookWithReviews.of(books.list.get(i),
            reviewsOf[i]));
      }
      return reviewToBook.required(booksWithReviews);
    }

    private static List<Review>[] reviewsOf(Run run, LongIndex bookIds) {
      var reviews = new ReviewRows();
      var bookToReviews = new Links();
      run.scan(BOOK_REVIEWS, bookIds, rows -> {
        while (rows.next()) {
          bookToReviews.add(bookIds.find(rows, 2), reviews.append(rows, 1));
        }
      });
      return bookToReviews.lists(bookIds.size(), reviews.list);
    }

    private static List<Optional<Person>> readerOf(Run run, LongIndex reviewReaderIds) {
      var readers = new PersonRows();
      var reviewToReader = new Targets(run, reviewReaderIds, "Review.reader", "review.reader_id");
      run.scan(READER, reviewReaderIds, rows -> {
        while (rows.next()) {
          reviewToReader.add(rows, 1, reviewReaderIds.find(rows, 1), readers.append(rows, 1));
        }
      });
      return reviewToReader.optional(readers.list);
    }

    /** Narrows {@code book}. */
    public static final class BookQuery extends PathQuery<BookQuery> {
      private BookQuery(Narrowing narrowing) {
        super(BookQuery::new, narrowing);
      }

      /** Narrows {@code reviews} of each book; no further statement. */
      public BookQuery reviews(UnaryOperator<ToManyQuery<ReviewColumns>> narrow) {
        return narrowed("reviews", ToManyQuery.of(ReviewColumns::new), narrow);
      }
    }
  }

  /** Reads {@link Review} from rows. */
  private static final class ReviewRows {
    final LongIndex keys = new LongIndex();

    final List<Review> list = new ArrayList<>();

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

    Review read(Rows rows, int at) throws SQLException {
      return new Review(rows.getLong(at), rows.getLong(at + 1), rows.getLongOrNull(at + 2));
    }
  }

  /** Reads {@link Person} from rows. */
  private static final class PersonRows {
    final LongIndex keys = new LongIndex();

    final List<Person> list = new ArrayList<>();

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

    Person read(Rows rows, int at) throws SQLException {
      return new Person(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
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
