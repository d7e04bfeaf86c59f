package cards;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Declared;
import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link BookPage}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookPageRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BookPageRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BookPageRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link BookPage}: 8 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
   *     author_publisher.id, author_publisher.name, author_publisher.country_id
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * LEFT JOIN publisher author_publisher ON author_publisher.id = author.publisher_id AND author_publisher.name LIKE :publisher
   * }</pre>
   *
   * <p>{@code old}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
   *     author.name, author.publisher_id
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * WHERE book.author_id IN (:authorIds)
   *   AND (book.published < 1950 OR book.title IN (:titles))
   * }</pre>
   *
   * <p>{@code author}, for all rows at once:
   *
   * <pre>{@code
   * SELECT author.id, author.name,
   *     (SELECT COUNT(*) FROM book author_books WHERE author_books.author_id = author.id),
   *     EXISTS (SELECT 1 FROM review author_reviews WHERE author_reviews.author_id = author.id AND author_reviews.stars >= :minStars),
   *     publisher.id, publisher.name
   * FROM author
   * LEFT JOIN publisher ON publisher.id = author.publisher_id
   * WHERE author.id IN (:bookAuthorIds)
   * }</pre>
   *
   * <p>{@code author.books}, for all rows at once, 3 of each author:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.published, book.author_id
   * FROM book
   * WHERE book.author_id IN (:authorIds)
   * ORDER BY book.published DESC
   * }</pre>
   *
   * <p>{@code author.praise}, for all rows at once:
   *
   * <pre>{@code
   * SELECT review.id, review.author_id, review.stars, review.text
   * FROM review
   * WHERE review.author_id IN (:authorIds)
   *   AND review.stars >= :minStars
   * }</pre>
   *
   * <p>{@code translator}, for all rows at once:
   *
   * <pre>{@code
   * SELECT author.id, author.name, author.publisher_id
   * FROM author
   * WHERE author.id IN (:bookTranslatorIds)
   * }</pre>
   *
   * <p>{@code subjects}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book_subject.book_id, subject.id, subject.name
   * FROM book_subject
   * JOIN subject ON subject.id = book_subject.subject_id
   * WHERE book_subject.book_id IN (:bookIds)
   * }</pre>
   *
   * <p>{@code subjects.books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book_subject.subject_id, book.id, book.title, book.published
   * FROM book_subject
   * JOIN book ON book.id = book_subject.book_id
   * WHERE book_subject.subject_id IN (:subjectIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all(int minStars, String publisher, Collection<String> titles) {
    return new All(source, declared(minStars, publisher, titles));
  }

  private static Narrowing declared(int minStars, String publisher, Collection<String> titles) {
    return Declared.nothing()
        .at("publisher", PublisherColumns::new, rows -> rows
            .where(row -> row.name().like(publisher)))
        .at("old", BookColumns::new, rows -> rows
            .where(row -> Condition.anyOf(row.published().lt(1950), row.title().in(titles))))
        .at("author.praised", ReviewColumns::new, rows -> rows
            .where(row -> row.stars().ge(minStars)))
        .at("author.books", BookColumns::new, rows -> rows.orderBy(row -> row.published().desc())
            .limit(3))
        .at("author.praise", ReviewColumns::new, rows -> rows
            .where(row -> row.stars().ge(minStars)))
        .narrowing();
  }

  /** All {@link BookPage}: 8 statements. */
  public static final class All extends Query<BookPage, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
            author_publisher.id, author_publisher.name, author_publisher.country_id
        FROM book
        LEFT JOIN author ON author.id = book.author_id
        LEFT JOIN publisher author_publisher ON author_publisher.id = author.publisher_id""")
        .joining("author", "Author")
        .restricting("publisher", "Publisher");

    private static final Select AUTHOR_ROW = Select.prefetch("authorRow", "Author", """
        SELECT author.id, publisher.id, publisher.name, publisher.country_id
        FROM author
        LEFT JOIN publisher ON publisher.id = author.publisher_id
        WHERE author.id IN (:bookAuthorIds)""")
        .unnarrowed()
        .restricting("publisher", "Publisher");

    private static final Select OLD = Select.prefetch("old", "Book", """
        SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
            author.name, author.publisher_id
        FROM book
        LEFT JOIN author ON author.id = book.author_id
        WHERE book.author_id IN (:authorIds)""")
        .joining("author", "Author");

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id, author.name,
            (SELECT COUNT(*) FROM book author_books WHERE author_books.author_id = author.id),
            EXISTS (SELECT 1 FROM review author_reviews WHERE author_reviews.author_id = author.id),
            publisher.id, publisher.name
        FROM author
        LEFT JOIN publisher ON publisher.id = author.publisher_id
        WHERE author.id IN (:bookAuthorIds)""")
        .counting("bookCount", Path.ROOT.toMany("books", "book", "id", "author_id"))
        .testing("praised", Path.ROOT.toMany("reviews", "review", "id", "author_id"))
        .joining("publisher", "Publisher");

    private static final Select AUTHOR_BOOKS = Select.prefetch("author.books", "Book", """
        SELECT book.id, book.title, book.published, book.author_id
        FROM book
        WHERE book.author_id IN (:authorIds)""");

    private static final Select AUTHOR_PRAISE = Select.prefetch("author.praise", "Review", """
        SELECT review.id, review.author_id, review.stars, review.text
        FROM review
        WHERE review.author_id IN (:authorIds)""");

    private static final Select TRANSLATOR = Select.prefetch("translator", "Author", """
        SELECT author.id, author.name, author.publisher_id
        FROM author
        WHERE author.id IN (:bookTranslatorIds)""");

    private static final Select SUBJECTS = Select.prefetch("subjects", "Subject", """
        SELECT book_subject.book_id, subject.id, subject.name
        FROM book_subject
        JOIN subject ON subject.id = book_subject.subject_id
        WHERE book_subject.book_id IN (:bookIds)""");

    private static final Select SUBJECTS_BOOKS = Select.prefetch("subjects.books", "Book", """
        SELECT book_subject.subject_id, book.id, book.title, book.published
        FROM book_subject
        JOIN book ON book.id = book_subject.book_id
        WHERE book_subject.subject_id IN (:subjectIds)""");

    private static final Plan<All, BookPage, BookColumns> PLAN =
        Plan.of("BookPageRepository.all", All::new, BookColumns::new, All::load, BOOKS, OLD, AUTHOR,
            AUTHOR_BOOKS, AUTHOR_PRAISE, TRANSLATOR, SUBJECTS, SUBJECTS_BOOKS)
            .byRootKey(SUBJECTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookPage> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link BookPage} for each book in hand: 8 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code authorRow}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, publisher.id, publisher.name, publisher.country_id
     * FROM author
     * LEFT JOIN publisher ON publisher.id = author.publisher_id AND publisher.name LIKE :publisher
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code old}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
     *     author.name, author.publisher_id
     * FROM book
     * LEFT JOIN author ON author.id = book.author_id
     * WHERE book.author_id IN (:authorIds)
     *   AND (book.published < 1950 OR book.title IN (:titles))
     * }</pre>
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name,
     *     (SELECT COUNT(*) FROM book author_books WHERE author_books.author_id = author.id),
     *     EXISTS (SELECT 1 FROM review author_reviews WHERE author_reviews.author_id = author.id AND author_reviews.stars >= :minStars),
     *     publisher.id, publisher.name
     * FROM author
     * LEFT JOIN publisher ON publisher.id = author.publisher_id
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code author.books}, for all rows at once, 3 of each author:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.published, book.author_id
     * FROM book
     * WHERE book.author_id IN (:authorIds)
     * ORDER BY book.published DESC
     * }</pre>
     *
     * <p>{@code author.praise}, for all rows at once:
     *
     * <pre>{@code
     * SELECT review.id, review.author_id, review.stars, review.text
     * FROM review
     * WHERE review.author_id IN (:authorIds)
     *   AND review.stars >= :minStars
     * }</pre>
     *
     * <p>{@code translator}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name, author.publisher_id
     * FROM author
     * WHERE author.id IN (:bookTranslatorIds)
     * }</pre>
     *
     * <p>{@code subjects}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book_subject.book_id, subject.id, subject.name
     * FROM book_subject
     * JOIN subject ON subject.id = book_subject.subject_id
     * WHERE book_subject.book_id IN (:bookIds)
     * }</pre>
     *
     * <p>{@code subjects.books}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book_subject.subject_id, book.id, book.title, book.published
     * FROM book_subject
     * JOIN book ON book.id = book_subject.book_id
     * WHERE book_subject.subject_id IN (:subjectIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookPage> of(Collection<Book> books) {
      return complete(books, All::complete);
    }

    /**
     * For each key its subjects: 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without subjects has an empty list. The
     * method {@code of} shows the SQL: {@code subjects}, {@code subjects.books}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<BookPage.SubjectCard>> subjectsOf(Collection<Long> bookIds) {
      var keys = new LongIndex();
      return lists("subjectsOf", bookIds, keys, run -> {
        // one book can be reached in several ways: each is read once
        var bookCards = new BookCardRows();
        return subjectsOf(run, keys, bookCards);
      });
    }

    /** Narrows {@code old} of each book; no further statement. */
    public All old(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("old", ToManyQuery.of(BookColumns::new), narrow);
    }

    /** Narrows what is fetched below {@code author} of each book. */
    public All author(UnaryOperator<AuthorQuery> narrow) {
      return narrowed("author", AuthorQuery::new, narrow);
    }

    /** Narrows {@code subjects} of each book; no further statement. */
    public All subjects(UnaryOperator<SubjectsQuery> narrow) {
      return narrowed("subjects", SubjectsQuery::new, narrow);
    }

    private static List<BookPage> load(Run run) {
      // several authors can share one publisher: each is read once
      var publishers = new PublisherRows();
      var books = new BookPageRows();
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      // one book can be reached in several ways: each is read once
      var bookCards = new BookCardRows();
      var bookToPublisher = new Positions();
      var authorIds = new LongIndex();
      var bookToAuthor = new Positions();
      var bookAuthorIds = new LongIndex();
      var bookToAuthorId = new Positions();
      var bookTranslatorIds = new LongIndex();
      var bookToTranslatorId = new Positions();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          int book = books.addRoot(rows, 1);
          bookToPublisher.set(book, publishers.add(rows, 7));
          bookToAuthor.set(book, authorIds.add(rows, 6));
          bookToAuthorId.set(book, bookAuthorIds.add(rows, 4));
          bookToTranslatorId.set(book, bookTranslatorIds.add(rows, 5));
        }
      });
      var oldOf = oldOf(run, authorIds, authors);
      var authorOf = authorOf(run, bookAuthorIds, bookCards);
      var translatorOf = translatorOf(run, bookTranslatorIds, authors);
      var subjectsOf = subjectsOf(run, books.keys, bookCards);
      var result = new ArrayList<BookPage>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        var book = books.list.get(i);
        result.add(new BookPage(book.book(), authorOf.get(bookToAuthorId.get(i)),
            bookToTranslatorId.orNull(i, translatorOf),
            bookToPublisher.optional(i, publishers.list), bookToAuthor.list(i, oldOf),
            subjectsOf[i]));
      }
      return result;
    }

    private static List<BookPage> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookTranslatorIds = new LongIndex();
      var bookIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
        bookTranslatorIds.add(book.translatorId());
        bookIds.add(book.id());
      }
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      // one book can be reached in several ways: each is read once
      var bookCards = new BookCardRows();
      var authorRowOf = authorRowOf(run, bookAuthorIds, authors);
      var authorOf = authorOf(run, bookAuthorIds, bookCards);
      var translatorOf = translatorOf(run, bookTranslatorIds, authors);
      var subjectsOf = subjectsOf(run, bookIds, bookCards);
      var result = new ArrayList<BookPage>(books.size());
      for (Book book : books) {
        var authorRow = authorRowOf.get(bookAuthorIds.find(book.authorId()));
        result.add(new BookPage(book, authorOf.get(bookAuthorIds.find(book.authorId())),
            bookTranslatorIds.targetOrNull(book.translatorId(), translatorOf),
            authorRow.publisher(), authorRow.old(), subjectsOf[bookIds.find(book.id())]));
      }
      return result;
    }

    private static List<AuthorRowOfBookPage> authorRowOf(Run run, LongIndex bookAuthorIds,
        AuthorRows authors) {
      // several authors can share one publisher: each is read once
      var publishers = new PublisherRows();
      var authorRows = new AuthorRowOfBookPageRows();
      var authorToPublisher = new Positions();
      var bookToAuthorRow = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR_ROW, bookAuthorIds, rows -> {
        while (rows.next()) {
          int author = authorRows.add(rows, 1);
          bookToAuthorRow.add(rows, 1, bookAuthorIds.find(rows, 1), author);
          authorToPublisher.set(author, publishers.add(rows, 2));
        }
      });
      var oldOf = oldOf(run, authorRows.keys, authors);
      var authorRowOfBookPages = new ArrayList<AuthorRowOfBookPage>(authorRows.list.size());
      for (int i = 0; i < authorRows.list.size(); i++) {
        authorRowOfBookPages.add(new AuthorRowOfBookPage(authorToPublisher.optional(i, publishers.list),
            oldOf[i]));
      }
      return bookToAuthorRow.required(authorRowOfBookPages);
    }

    private static List<BookWithAuthor>[] oldOf(Run run, LongIndex authorIds, AuthorRows authors) {
      var old = new BookWithAuthorRows(authors);
      var authorToOld = new Links();
      run.scan(OLD, authorIds, rows -> {
        while (rows.next()) {
          authorToOld.add(authorIds.find(rows, 4), old.append(rows, 1));
        }
      });
      return authorToOld.lists(authorIds.size(), old.list);
    }

    private static List<AuthorCard> authorOf(Run run, LongIndex bookAuthorIds,
        BookCardRows bookCards) {
      var authors = new AuthorCardRows();
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.add(rows, 1));
        }
      });
      var authorBooksOf = authorBooksOf(run, authors.keys, bookCards);
      var praiseOf = praiseOf(run, authors.keys);
      var authorCards = new ArrayList<AuthorCard>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        var author = authors.list.get(i);
        authorCards.add(new AuthorCard(author.name(), author.publisherName(), author.bookCount(),
            author.praised(), authorBooksOf[i], praiseOf[i]));
      }
      return bookToAuthor.required(authorCards);
    }

    private static List<BookCard>[] authorBooksOf(Run run, LongIndex authorIds,
        BookCardRows bookCards) {
      var authorToBooks = new Links();
      run.scan(AUTHOR_BOOKS, authorIds, rows -> {
        while (rows.next()) {
          authorToBooks.add(authorIds.find(rows, 4), bookCards.add(rows, 1));
        }
      });
      return authorToBooks.lists(authorIds.size(), bookCards.list);
    }

    private static List<Review>[] praiseOf(Run run, LongIndex authorIds) {
      var praise = new ReviewRows();
      var authorToPraise = new Links();
      run.scan(AUTHOR_PRAISE, authorIds, rows -> {
        while (rows.next()) {
          authorToPraise.add(authorIds.find(rows, 2), praise.append(rows, 1));
        }
      });
      return authorToPraise.lists(authorIds.size(), praise.list);
    }

    private static List<Author> translatorOf(Run run, LongIndex bookTranslatorIds,
        AuthorRows authors) {
      var bookToTranslator = new Targets(run, bookTranslatorIds, "Book.translator",
          "book.translator_id");
      run.scan(TRANSLATOR, bookTranslatorIds, rows -> {
        while (rows.next()) {
          bookToTranslator.add(rows, 1, bookTranslatorIds.find(rows, 1), authors.add(rows, 1));
        }
      });
      return bookToTranslator.orNull(authors.list);
    }

    private static List<BookPage.SubjectCard>[] subjectsOf(Run run, LongIndex bookIds,
        BookCardRows bookCards) {
      // several books can share one subject: each is read once
      var subjects = new SubjectCardRows();
      var bookToSubjects = new Links();
      run.scan(SUBJECTS, bookIds, rows -> {
        while (rows.next()) {
          bookToSubjects.add(bookIds.find(rows, 1), subjects.add(rows, 2));
        }
      });
      var subjectsBooksOf = subjectsBooksOf(run, subjects.keys, bookCards);
      var subjectCards = new ArrayList<BookPage.SubjectCard>(subjects.list.size());
      for (int i = 0; i < subjects.list.size(); i++) {
        var subject = subjects.list.get(i);
        subjectCards.add(new BookPage.SubjectCard(subject.name(), subjectsBooksOf[i]));
      }
      return bookToSubjects.lists(bookIds.size(), subjectCards);
    }

    private static List<BookCard>[] subjectsBooksOf(Run run, LongIndex subjectIds,
        BookCardRows bookCards) {
      var subjectToBooks = new Links();
      run.scan(SUBJECTS_BOOKS, subjectIds, rows -> {
        while (rows.next()) {
          subjectToBooks.add(subjectIds.find(rows, 1), bookCards.add(rows, 2));
        }
      });
      return subjectToBooks.lists(subjectIds.size(), bookCards.list);
    }

    /** Narrows {@code author}. */
    public static final class AuthorQuery extends PathQuery<AuthorQuery> {
      private AuthorQuery(Narrowing narrowing) {
        super(AuthorQuery::new, narrowing);
      }

      /** Narrows {@code books} of each author; no further statement. */
      public AuthorQuery books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
        return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
      }

      /** Narrows {@code praise} of each author; no further statement. */
      public AuthorQuery praise(UnaryOperator<ToManyQuery<ReviewColumns>> narrow) {
        return narrowed("praise", ToManyQuery.of(ReviewColumns::new), narrow);
      }
    }

    /** Narrows {@code subjects}. */
    public static final class SubjectsQuery
        extends AssociationQuery<SubjectColumns, SubjectsQuery> {
      private SubjectsQuery(Narrowing narrowing) {
        super(SubjectColumns::new, SubjectsQuery::new, narrowing);
      }

      /** Narrows {@code books} of each subject; no further statement. */
      public SubjectsQuery books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
        return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
      }
    }
  }

  /** What {@link BookPage} takes of a row that {@code author} leads to. */
  private record AuthorRowOfBookPage(Optional<Publisher> publisher, List<BookWithAuthor> old) {}

  /** What a row holds of {@link BookPage}. */
  private record BookPageRow(Book book) {}

  /** What a row holds of {@link AuthorRowOfBookPage}. */
  private record AuthorRowOfBookPageRow() {}

  /** What a row holds of {@link AuthorCard}. */
  private record AuthorCardRow(String name, Optional<String> publisherName, long bookCount,
      boolean praised) {}

  /** What a row holds of {@link BookPage.SubjectCard}. */
  private record SubjectCardRow(String name) {}

  /** Reads {@link BookCard} from rows. */
  private static final class BookCardRows {
    final LongIndex keys = new LongIndex();

    final List<BookCard> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    BookCard read(Rows rows, int at) throws SQLException {
      return new BookCard(rows.getString(at + 1), rows.getInt(at + 2));
    }
  }

  /** Reads {@link Publisher} from rows. */
  private static final class PublisherRows {
    final LongIndex keys = new LongIndex();

    final List<Publisher> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Publisher read(Rows rows, int at) throws SQLException {
      return new Publisher(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }

  /** Reads {@link BookPageRow} from rows. */
  private static final class BookPageRows {
    final LongIndex keys = new LongIndex();

    final List<BookPageRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookPageRow read(Rows rows, int at) throws SQLException {
      rows.require(rows.isNull(at + 5) ? -1 : 0, "Book.author", "book.author_id", at + 3);
      return new BookPageRow(new Book(rows.getLong(at), rows.getString(at + 1), rows.getInt(at + 2),
          rows.getLong(at + 3), rows.getLongOrNull(at + 4)));
    }
  }

  /** Reads {@link Author} from rows. */
  private static final class AuthorRows {
    final LongIndex keys = new LongIndex();

    final List<Author> list = new ArrayList<>();

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

    Author read(Rows rows, int at) throws SQLException {
      return new Author(rows.getLong(at), rows.getString(at + 1),
          Optional.ofNullable(rows.getLongOrNull(at + 2)));
    }
  }

  /** Reads {@link AuthorRowOfBookPageRow} from rows. */
  private static final class AuthorRowOfBookPageRows {
    final LongIndex keys = new LongIndex();

    final List<AuthorRowOfBookPageRow> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    AuthorRowOfBookPageRow read(Rows rows, int at) throws SQLException {
      return new AuthorRowOfBookPageRow();
    }
  }

  /** Reads {@link BookWithAuthor} from rows. */
  private static final class BookWithAuthorRows {
    final List<BookWithAuthor> list = new ArrayList<>();

    private final AuthorRows authorRows;

    BookWithAuthorRows(AuthorRows authorRows) {
      this.authorRows = authorRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookWithAuthor read(Rows rows, int at) throws SQLException {
      return new BookWithAuthor(rows.getLong(at), rows.getString(at + 1), rows.getInt(at + 2),
          rows.getLongKey(at + 3), rows.getLongOrNull(at + 4),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 5, at + 3),
          "Book.author", "book.author_id", at + 3)));
    }
  }

  /** Reads {@link AuthorCardRow} from rows. */
  private static final class AuthorCardRows {
    final LongIndex keys = new LongIndex();

    final List<AuthorCardRow> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    AuthorCardRow read(Rows rows, int at) throws SQLException {
      return new AuthorCardRow(rows.getString(at + 1), Optional.ofNullable(rows.getString(at + 5)),
          rows.getLong(at + 2), rows.getBoolean(at + 3));
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

  /** Reads {@link SubjectCardRow} from rows. */
  private static final class SubjectCardRows {
    final LongIndex keys = new LongIndex();

    final List<SubjectCardRow> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    SubjectCardRow read(Rows rows, int at) throws SQLException {
      return new SubjectCardRow(rows.getString(at + 1));
    }
  }
}
