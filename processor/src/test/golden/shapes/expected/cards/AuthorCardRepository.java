package cards;

import dev.fetchplan.query.Declared;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.Counts;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link AuthorCard}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorCardRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public AuthorCardRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public AuthorCardRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link AuthorCard}: 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT author.id, author.name,
   *     (SELECT COUNT(*) FROM book author_books WHERE author_books.author_id = author.id),
   *     EXISTS (SELECT 1 FROM review author_reviews WHERE author_reviews.author_id = author.id AND author_reviews.stars >= :minStars),
   *     publisher.id, publisher.name
   * FROM author
   * LEFT JOIN publisher ON publisher.id = author.publisher_id
   * }</pre>
   *
   * <p>{@code books}, for all rows at once, 3 of each author:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.published, book.author_id
   * FROM book
   * WHERE book.author_id IN (:authorIds)
   * ORDER BY book.published DESC
   * }</pre>
   *
   * <p>{@code praise}, for all rows at once:
   *
   * <pre>{@code
   * SELECT review.id, review.author_id, review.stars, review.text
   * FROM review
   * WHERE review.author_id IN (:authorIds)
   *   AND review.stars >= :minStars
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all(int minStars) {
    return new All(source, declared(minStars));
  }

  private static Narrowing declared(int minStars) {
    return Declared.nothing()
        .at("praised", ReviewColumns::new, rows -> rows.where(row -> row.stars().ge(minStars)))
        .at("books", BookColumns::new, rows -> rows.orderBy(row -> row.published().desc()).limit(3))
        .at("praise", ReviewColumns::new, rows -> rows.where(row -> row.stars().ge(minStars)))
        .narrowing();
  }

  /** All {@link AuthorCard}: 3 statements. */
  public static final class All extends Query<AuthorCard, Author, AuthorColumns, Long, All> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.name,
            (SELECT COUNT(*) FROM book author_books WHERE author_books.author_id = author.id),
            EXISTS (SELECT 1 FROM review author_reviews WHERE author_reviews.author_id = author.id),
            publisher.id, publisher.name
        FROM author
        LEFT JOIN publisher ON publisher.id = author.publisher_id""")
        .counting("bookCount", Path.ROOT.toMany("books", "book", "id", "author_id"))
        .testing("praised", Path.ROOT.toMany("reviews", "review", "id", "author_id"))
        .joining("publisher", "Publisher");

    private static final Select PUBLISHER = Select.prefetch("publisher", "Publisher", """
        SELECT publisher.id, publisher.name
        FROM publisher
        WHERE publisher.id IN (:authorPublisherIds)""")
        .unnarrowed();

    private static final Select BOOKS = Select.prefetch("books", "Book", """
        SELECT book.id, book.title, book.published, book.author_id
        FROM book
        WHERE book.author_id IN (:authorIds)""");

    private static final Select PRAISE = Select.prefetch("praise", "Review", """
        SELECT review.id, review.author_id, review.stars, review.text
        FROM review
        WHERE review.author_id IN (:authorIds)""");

    private static final Select BOOK_COUNT = Select.prefetch("bookCount", "Book", """
        SELECT book.author_id, COUNT(*)
        FROM book
        WHERE book.author_id IN (:authorIds)
        GROUP BY book.author_id""");

    private static final Select PRAISED = Select.prefetch("praised", "Review", """
        SELECT review.author_id
        FROM review
        WHERE review.author_id IN (:authorIds)
        GROUP BY review.author_id""");

    private static final Plan<All, AuthorCard, AuthorColumns> PLAN =
        Plan.of("AuthorCardRepository.all", All::new, AuthorColumns::new, All::load, AUTHORS, BOOKS,
            PRAISE)
            .byRootKey(BOOKS, PRAISE);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<AuthorCard> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link AuthorCard} for each author in hand: 5 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code publisher}, for all rows at once:
     *
     * <pre>{@code
     * SELECT publisher.id, publisher.name
     * FROM publisher
     * WHERE publisher.id IN (:authorPublisherIds)
     * }</pre>
     *
     * <p>{@code books}, for all rows at once, 3 of each author:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.published, book.author_id
     * FROM book
     * WHERE book.author_id IN (:authorIds)
     * ORDER BY book.published DESC
     * }</pre>
     *
     * <p>{@code praise}, for all rows at once:
     *
     * <pre>{@code
     * SELECT review.id, review.author_id, review.stars, review.text
     * FROM review
     * WHERE review.author_id IN (:authorIds)
     *   AND review.stars >= :minStars
     * }</pre>
     *
     * <p>{@code bookCount}, counted for all rows at once:
     *
     * <pre>{@code
     * SELECT book.author_id, COUNT(*)
     * FROM book
     * WHERE book.author_id IN (:authorIds)
     * GROUP BY book.author_id
     * }</pre>
     *
     * <p>{@code praised}, looked for for all rows at once:
     *
     * <pre>{@code
     * SELECT review.author_id
     * FROM review
     * WHERE review.author_id IN (:authorIds)
     *   AND review.stars >= :minStars
     * GROUP BY review.author_id
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<AuthorCard> of(Collection<Author> authors) {
      return complete(authors, All::complete);
    }

    /**
     * For each key its books: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without books has an empty list. The
     * method {@code of} shows the SQL: {@code books}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<BookCard>> booksOf(Collection<Long> authorIds) {
      var keys = new LongIndex();
      return lists("booksOf", authorIds, keys, run -> booksOf(run, keys));
    }

    /**
     * For each key its praise: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without praise has an empty list. The
     * method {@code of} shows the SQL: {@code praise}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Review>> praiseOf(Collection<Long> authorIds) {
      var keys = new LongIndex();
      return lists("praiseOf", authorIds, keys, run -> praiseOf(run, keys));
    }

    /** Narrows {@code books} of each author; no further statement. */
    public All books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
    }

    /** Narrows {@code praise} of each author; no further statement. */
    public All praise(UnaryOperator<ToManyQuery<ReviewColumns>> narrow) {
      return narrowed("praise", ToManyQuery.of(ReviewColumns::new), narrow);
    }

    private static List<AuthorCard> load(Run run) {
      var authors = new AuthorCardRows();
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.addRoot(rows, 1);
        }
      });
      var booksOf = booksOf(run, authors.keys);
      var praiseOf = praiseOf(run, authors.keys);
      var result = new ArrayList<AuthorCard>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        var author = authors.list.get(i);
        result.add(new AuthorCard(author.name(), author.publisherName(), author.bookCount(),
            author.praised(), booksOf[i], praiseOf[i]));
      }
      return result;
    }

    private static List<AuthorCard> complete(Run run, List<Author> authors) {
      var authorPublisherIds = new LongIndex();
      var authorIds = new LongIndex();
      for (Author author : authors) {
        authorPublisherIds.add(author.publisherId().orElse(null));
        authorIds.add(author.id());
      }
      var publisherOf = publisherOf(run, authorPublisherIds);
      var booksOf = booksOf(run, authorIds);
      var praiseOf = praiseOf(run, authorIds);
      var bookCountOf = bookCountOf(run, authorIds);
      var praisedOf = praisedOf(run, authorIds);
      var result = new ArrayList<AuthorCard>(authors.size());
      for (Author author : authors) {
        var publisher = authorPublisherIds.target(author.publisherId().orElse(null), publisherOf);
        result.add(new AuthorCard(author.name(),
            publisher.flatMap(PublisherOfAuthorCard::publisherName),
            bookCountOf.get(authorIds.find(author.id())),
            praisedOf.isAny(authorIds.find(author.id())), booksOf[authorIds.find(author.id())],
            praiseOf[authorIds.find(author.id())]));
      }
      return result;
    }

    private static List<Optional<PublisherOfAuthorCard>> publisherOf(Run run,
        LongIndex authorPublisherIds) {
      var publishers = new PublisherOfAuthorCardRows();
      var authorToPublisher = new Targets(run, authorPublisherIds, "Author.publisher",
          "author.publisher_id");
      run.scan(PUBLISHER, authorPublisherIds, rows -> {
        while (rows.next()) {
          authorToPublisher.add(rows, 1, authorPublisherIds.find(rows, 1),
              publishers.append(rows, 1));
        }
      });
      return authorToPublisher.optional(publishers.list);
    }

    private static List<BookCard>[] booksOf(Run run, LongIndex authorIds) {
      var books = new BookCardRows();
      var authorToBooks = new Links();
      run.scan(BOOKS, authorIds, rows -> {
        while (rows.next()) {
          authorToBooks.add(authorIds.find(rows, 4), books.append(rows, 1));
        }
      });
      return authorToBooks.lists(authorIds.size(), books.list);
    }

    private static List<Review>[] praiseOf(Run run, LongIndex authorIds) {
      var praise = new ReviewRows();
      var authorToPraise = new Links();
      run.scan(PRAISE, authorIds, rows -> {
        while (rows.next()) {
          authorToPraise.add(authorIds.find(rows, 2), praise.append(rows, 1));
        }
      });
      return authorToPraise.lists(authorIds.size(), praise.list);
    }

    private static Counts bookCountOf(Run run, LongIndex authorIds) {
      var counts = new Counts(authorIds);
      run.scan(BOOK_COUNT, authorIds, rows -> {
        while (rows.next()) {
          counts.add(authorIds.find(rows, 1), rows.getLong(2));
        }
      });
      return counts;
    }

    private static Counts praisedOf(Run run, LongIndex authorIds) {
      var counts = new Counts(authorIds);
      run.scan(PRAISED, authorIds, rows -> {
        while (rows.next()) {
          counts.add(authorIds.find(rows, 1), 1);
        }
      });
      return counts;
    }
  }

  /** What {@link AuthorCard} takes of a row that {@code publisher} leads to. */
  private record PublisherOfAuthorCard(Optional<String> publisherName) {}

  /** What a row holds of {@link AuthorCard}. */
  private record AuthorCardRow(String name, Optional<String> publisherName, long bookCount,
      boolean praised) {}

  /** Reads {@link AuthorCardRow} from rows. */
  private static final class AuthorCardRows {
    final LongIndex keys = new LongIndex();

    final List<AuthorCardRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorCardRow read(Rows rows, int at) throws SQLException {
      return new AuthorCardRow(rows.getString(at + 1), Optional.ofNullable(rows.getString(at + 5)),
          rows.getLong(at + 2), rows.getBoolean(at + 3));
    }
  }

  /** Reads {@link PublisherOfAuthorCard} from rows. */
  private static final class PublisherOfAuthorCardRows {
    final List<PublisherOfAuthorCard> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    PublisherOfAuthorCard read(Rows rows, int at) throws SQLException {
      return new PublisherOfAuthorCard(Optional.ofNullable(rows.getString(at + 1)));
    }
  }

  /** Reads {@link BookCard} from rows. */
  private static final class BookCardRows {
    final List<BookCard> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookCard read(Rows rows, int at) throws SQLException {
      return new BookCard(rows.getString(at + 1), rows.getInt(at + 2));
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
      return new Review(rows.getLong(at), rows.getLong(at + 1), rows.getInt(at + 2),
          rows.getString(at + 3));
    }
  }
}
