package nokeyatthetarget;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyType;
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

/**
 * Loads {@link Book} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class BookRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  BookRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  BookRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Books without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT book.title, book.author_id
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
   * SELECT book.title, book.author_id, author.id
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * }</pre>
   */
  public WithAuthor withAuthor() {
    return new WithAuthor(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Book> rowMapper() {
    return LabelledRows.mapper("Book", (rows, at) -> new Book(rows.getString(at[0]),
        rows.getLong(at[1])), "title", "author_id");
  }

  /** Books without associations: 1 statement. */
  public static final class All extends Query<Book, Book, BookColumns, String, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.title, book.author_id
        FROM book""")
        .key(KeyType.STRING);

    private static final Plan<All, Book, BookColumns> PLAN =
        Plan.of("BookRepository.all", All::new, BookColumns::new, All::load, BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<Book> byId(String title) {
      return byKey(title);
    }

    /** Books in hand, in an immutable list: no statement. */
    public List<Book> of(Collection<Book> books) {
      return inHand(books);
    }

    private static List<Book> load(Run run) {
      var books = new BookRows();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinctBy(books.list, Book::title);
    }
  }

  /** Books with author: 1 statement. */
  public static final class WithAuthor
      extends Query<BookWithAuthor, Book, BookColumns, String, WithAuthor> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.title, book.author_id, author.id
        FROM book
        LEFT JOIN author ON author.id = book.author_id""")
        .joining("author", "Author")
        .key(KeyType.STRING);

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id
        FROM author
        WHERE author.id IN (:bookAuthorIds)""");

    private static final Plan<WithAuthor, BookWithAuthor, BookColumns> PLAN =
        Plan.of("BookRepository.withAuthor", WithAuthor::new, BookColumns::new, WithAuthor::load,
            BOOKS);

    private WithAuthor(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithAuthor> byId(String title) {
      return byKey(title);
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
     * SELECT author.id
     * FROM author
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookWithAuthor> of(Collection<Book> books) {
      return complete(books, WithAuthor::complete);
    }

    private static List<BookWithAuthor> load(Run run) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      var books = new BookWithAuthorRows(authors);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinctBy(books.list, BookWithAuthor::title);
    }

    private static List<BookWithAuthor> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var result = new ArrayList<BookWithAuthor>(books.size());
      for (Book book : books) {
        result.add(BookWithAuthor.of(book, authorOf.get(bookAuthorIds.find(book.authorId()))));
      }
      return result;
    }

    private static List<Author> authorOf(Run run, LongIndex bookAuthorIds) {
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
  private static final class BookRows {
    final List<Book> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Book read(Rows rows, int at) throws SQLException {
      return new Book(rows.getString(at), rows.getLong(at + 1));
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

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Author read(Rows rows, int at) throws SQLException {
      return new Author(rows.getLong(at));
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
      return new BookWithAuthor(rows.getString(at), rows.getLongKey(at + 1),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 2, at + 1),
          "Book.author", "book.author_id", at + 1)));
    }
  }
}
