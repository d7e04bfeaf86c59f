package plannames;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Book} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BookRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BookRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Books without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id
   * FROM book
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Books with author: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, author.id, author.name
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * }</pre>
   */
  public Author author() {
    return new Author(source, Narrowing.NONE);
  }

  /**
   * Books with author: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, author.id, author.name
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * }</pre>
   */
  public BookRows bookRows() {
    return new BookRows(source, Narrowing.NONE);
  }

  /**
   * Books with author: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, author.id, author.name
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * }</pre>
   */
  public List list() {
    return new List(source, Narrowing.NONE);
  }

  /**
   * Books with author: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, author.id, author.name
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * }</pre>
   */
  public Rows rows() {
    return new Rows(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Book> rowMapper() {
    return LabelledRows.mapper("Book", (rows, at) -> new Book(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getLong(at[2])), "id", "title", "author_id");
  }

  /** Books without associations: 1 statement. */
  public static final class All extends Query<Book, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id
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
    public java.util.List<Book> of(Collection<Book> books) {
      return inHand(books);
    }

    private static java.util.List<Book> load(Run run) {
      var books = new AllBookRows();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinct(books.list, Book::id);
    }
  }

  /** Books with author: 1 statement. */
  public static final class Author extends Query<BookAuthor, Book, BookColumns, Long, Author> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, author.id, author.name
        FROM book
        LEFT JOIN author ON author.id = book.author_id""")
        .joining("author", "Author");

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookAuthorIds)""");

    private static final Plan<Author, BookAuthor, BookColumns> PLAN =
        Plan.of("BookRepository.author", Author::new, BookColumns::new, Author::load, BOOKS);

    private Author(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookAuthor> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with author: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name
     * FROM author
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public java.util.List<BookAuthor> of(Collection<Book> books) {
      return complete(books, Author::complete);
    }

    private static java.util.List<BookAuthor> load(Run run) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      var books = new BookAuthorRows(authors);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinct(books.list, BookAuthor::id);
    }

    private static java.util.List<BookAuthor> complete(Run run, java.util.List<Book> books) {
      var bookAuthorIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var result = new ArrayList<BookAuthor>(books.size());
      for (Book book : books) {
        result.add(BookAuthor.of(book, authorOf.get(bookAuthorIds.find(book.authorId()))));
      }
      return result;
    }

    private static java.util.List<plannames.Author> authorOf(Run run, LongIndex bookAuthorIds) {
      var authors = new AuthorRows();
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.append(rows, 1));
        }
      });
      return bookToAuthor.required(authors.list);
    }
  }

  /** Books with author: 1 statement. */
  public static final class BookRows
      extends Query<BookBookRows, Book, BookColumns, Long, BookRows> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, author.id, author.name
        FROM book
        LEFT JOIN author ON author.id = book.author_id""")
        .joining("author", "Author");

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookAuthorIds)""");

    private static final Plan<BookRows, BookBookRows, BookColumns> PLAN =
        Plan.of("BookRepository.bookRows", BookRows::new, BookColumns::new, BookRows::load, BOOKS);

    private BookRows(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookBookRows> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with author: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name
     * FROM author
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public java.util.List<BookBookRows> of(Collection<Book> books) {
      return complete(books, BookRows::complete);
    }

    private static java.util.List<BookBookRows> load(Run run) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      var books = new BookBookRowsRows(authors);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinct(books.list, BookBookRows::id);
    }

    private static java.util.List<BookBookRows> complete(Run run, java.util.List<Book> books) {
      var bookAuthorIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var result = new ArrayList<BookBookRows>(books.size());
      for (Book book : books) {
        result.add(BookBookRows.of(book, authorOf.get(bookAuthorIds.find(book.authorId()))));
      }
      return result;
    }

    private static java.util.List<plannames.Author> authorOf(Run run, LongIndex bookAuthorIds) {
      var authors = new AuthorRows();
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.append(rows, 1));
        }
      });
      return bookToAuthor.required(authors.list);
    }
  }

  /** Books with author: 1 statement. */
  public static final class List extends Query<BookList, Book, BookColumns, Long, List> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, author.id, author.name
        FROM book
        LEFT JOIN author ON author.id = book.author_id""")
        .joining("author", "Author");

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookAuthorIds)""");

    private static final Plan<List, BookList, BookColumns> PLAN =
        Plan.of("BookRepository.list", List::new, BookColumns::new, List::load, BOOKS);

    private List(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookList> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with author: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name
     * FROM author
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public java.util.List<BookList> of(Collection<Book> books) {
      return complete(books, List::complete);
    }

    private static java.util.List<BookList> load(Run run) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      var books = new BookListRows(authors);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinct(books.list, BookList::id);
    }

    private static java.util.List<BookList> complete(Run run, java.util.List<Book> books) {
      var bookAuthorIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var result = new ArrayList<BookList>(books.size());
      for (Book book : books) {
        result.add(BookList.of(book, authorOf.get(bookAuthorIds.find(book.authorId()))));
      }
      return result;
    }

    private static java.util.List<plannames.Author> authorOf(Run run, LongIndex bookAuthorIds) {
      var authors = new AuthorRows();
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.append(rows, 1));
        }
      });
      return bookToAuthor.required(authors.list);
    }
  }

  /** Books with author: 1 statement. */
  public static final class Rows extends Query<plannames.BookRows, Book, BookColumns, Long, Rows> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, author.id, author.name
        FROM book
        LEFT JOIN author ON author.id = book.author_id""")
        .joining("author", "Author");

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookAuthorIds)""");

    private static final Plan<Rows, plannames.BookRows, BookColumns> PLAN =
        Plan.of("BookRepository.rows", Rows::new, BookColumns::new, Rows::load, BOOKS);

    private Rows(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<plannames.BookRows> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with author: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name
     * FROM author
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public java.util.List<plannames.BookRows> of(Collection<Book> books) {
      return complete(books, Rows::complete);
    }

    private static java.util.List<plannames.BookRows> load(Run run) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      var books = new BookRowsRows(authors);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinct(books.list, plannames.BookRows::id);
    }

    private static java.util.List<plannames.BookRows> complete(Run run,
        java.util.List<Book> books) {
      var bookAuthorIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var result = new ArrayList<plannames.BookRows>(books.size());
      for (Book book : books) {
        result.add(plannames.BookRows.of(book, authorOf.get(bookAuthorIds.find(book.authorId()))));
      }
      return result;
    }

    private static java.util.List<plannames.Author> authorOf(Run run, LongIndex bookAuthorIds) {
      var authors = new AuthorRows();
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.append(rows, 1));
        }
      });
      return bookToAuthor.required(authors.list);
    }
  }

  /** Reads {@link Book} from rows. */
  private static final class AllBookRows {
    final java.util.List<Book> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Book read(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      return new Book(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2));
    }
  }

  /** Reads {@link plannames.Author} from rows. */
  private static final class AuthorRows {
    final LongIndex keys = new LongIndex();

    final java.util.List<plannames.Author> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(dev.fetchplan.runtime.Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    plannames.Author read(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      return new plannames.Author(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link BookAuthor} from rows. */
  private static final class BookAuthorRows {
    final java.util.List<BookAuthor> list = new ArrayList<>();

    private final AuthorRows authorRows;

    BookAuthorRows(AuthorRows authorRows) {
      this.authorRows = authorRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookAuthor read(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      return new BookAuthor(rows.getLong(at), rows.getString(at + 1), rows.getLongKey(at + 2),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 3, at + 2),
          "Book.author", "book.author_id", at + 2)));
    }
  }

  /** Reads {@link BookBookRows} from rows. */
  private static final class BookBookRowsRows {
    final java.util.List<BookBookRows> list = new ArrayList<>();

    private final AuthorRows authorRows;

    BookBookRowsRows(AuthorRows authorRows) {
      this.authorRows = authorRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookBookRows read(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      return new BookBookRows(rows.getLong(at), rows.getString(at + 1), rows.getLongKey(at + 2),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 3, at + 2),
          "Book.author", "book.author_id", at + 2)));
    }
  }

  /** Reads {@link BookList} from rows. */
  private static final class BookListRows {
    final java.util.List<BookList> list = new ArrayList<>();

    private final AuthorRows authorRows;

    BookListRows(AuthorRows authorRows) {
      this.authorRows = authorRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookList read(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      return new BookList(rows.getLong(at), rows.getString(at + 1), rows.getLongKey(at + 2),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 3, at + 2),
          "Book.author", "book.author_id", at + 2)));
    }
  }

  /** Reads {@link plannames.BookRows} from rows. */
  private static final class BookRowsRows {
    final java.util.List<plannames.BookRows> list = new ArrayList<>();

    private final AuthorRows authorRows;

    BookRowsRows(AuthorRows authorRows) {
      this.authorRows = authorRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    plannames.BookRows read(dev.fetchplan.runtime.Rows rows, int at) throws SQLException {
      return new plannames.BookRows(rows.getLong(at), rows.getString(at + 1),
          rows.getLongKey(at + 2),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 3, at + 2),
          "Book.author", "book.author_id", at + 2)));
    }
  }
}
