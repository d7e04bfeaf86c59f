package report;

import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
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
import shop.Author;
import shop.AuthorWithBooks;
import shop.Book;
import shop.BookColumns;

/**
 * Loads {@link Report.Entry}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class EntryRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  EntryRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  EntryRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link Entry}: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, "by".id, "by".name, "by".born
   * FROM book
   * LEFT JOIN author "by" ON "by".id = book.author_id
   * }</pre>
   *
   * <p>{@code by.books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.published, book.author_id
   * FROM book
   * WHERE book.author_id IN (:authorIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link Entry}: 2 statements. */
  public static final class All extends Query<Report.Entry, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, "by".id, "by".name, "by".born
        FROM book
        LEFT JOIN author "by" ON "by".id = book.author_id""")
        .joining("author", "Author");

    private static final Select BY = Select.prefetch("by", "Author", """
        SELECT author.id, author.name, author.born
        FROM author
        WHERE author.id IN (:bookAuthorIds)""");

    private static final Select BY_BOOKS = Select.prefetch("by.books", "Book", """
        SELECT book.id, book.title, book.published, book.author_id
        FROM book
        WHERE book.author_id IN (:authorIds)""");

    private static final Plan<All, Report.Entry, BookColumns> PLAN =
        Plan.of("EntryRepository.all", All::new, BookColumns::new, All::load, BOOKS, BY_BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<Report.Entry> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link Entry} for each book in hand: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code by}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name, author.born
     * FROM author
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code by.books}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.published, book.author_id
     * FROM book
     * WHERE book.author_id IN (:authorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<Report.Entry> of(Collection<Book> books) {
      return complete(books, All::complete);
    }

    /** Narrows what is fetched below {@code by} of each book. */
    public All by(UnaryOperator<ByQuery> narrow) {
      return narrowed("by", ByQuery::new, narrow);
    }

    private static List<Report.Entry> load(Run run) {
      // several books can share one author: each is read once
      var bies = new AuthorRows();
      var books = new EntryRows();
      var bookToBy = new Positions();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          int book = books.addRoot(rows, 1);
          bookToBy.set(book, rows.require(bies.add(rows, 4), "Book.author", "book.author_id", 3));
        }
      });
      var booksOf = booksOf(run, bies.keys);
      var authorsWithBooks = new ArrayList<AuthorWithBooks>(bies.list.size());
      for (int i = 0; i < bies.list.size(); i++) {
        authorsWithBooks.add(AuthorWithBooks.of(bies.list.get(i), booksOf[i]));
      }
      var result = new ArrayList<Report.Entry>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        var book = books.list.get(i);
        result.add(new Report.Entry(book.title(), authorsWithBooks.get(bookToBy.get(i))));
      }
      return result;
    }

    private static List<Report.Entry> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
      }
      var byOf = byOf(run, bookAuthorIds);
      var result = new ArrayList<Report.Entry>(books.size());
      for (Book book : books) {
        result.add(new Report.Entry(book.title(), byOf.get(bookAuthorIds.find(book.authorId()))));
      }
      return result;
    }

    private static List<AuthorWithBooks> byOf(Run run, LongIndex bookAuthorIds) {
      var bies = new AuthorRows();
      var bookToBy = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(BY, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToBy.add(rows, 1, bookAuthorIds.find(rows, 1), bies.add(rows, 1));
        }
      });
      var booksOf = booksOf(run, bies.keys);
      var authorsWithBooks = new ArrayList<AuthorWithBooks>(bies.list.size());
      for (int i = 0; i < bies.list.size(); i++) {
        authorsWithBooks.add(AuthorWithBooks.of(bies.list.get(i), booksOf[i]));
      }
      return bookToBy.required(authorsWithBooks);
    }

    private static List<Book>[] booksOf(Run run, LongIndex authorIds) {
      var books = new BookRows();
      var authorToBooks = new Links();
      run.scan(BY_BOOKS, authorIds, rows -> {
        while (rows.next()) {
          authorToBooks.add(authorIds.find(rows, 4), books.append(rows, 1));
        }
      });
      return authorToBooks.lists(authorIds.size(), books.list);
    }

    /** Narrows {@code by}. */
    public static final class ByQuery extends PathQuery<ByQuery> {
      private ByQuery(Narrowing narrowing) {
        super(ByQuery::new, narrowing);
      }

      /** Narrows {@code books} of each author; no further statement. */
      public ByQuery books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
        return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
      }
    }
  }

  /** What a row holds of {@link Report.Entry}. */
  private record EntryRow(String title) {}

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

    Author read(Rows rows, int at) throws SQLException {
      return new Author(rows.getLong(at), rows.getString(at + 1), rows.getIntOrNull(at + 2));
    }
  }

  /** Reads {@link EntryRow} from rows. */
  private static final class EntryRows {
    final LongIndex keys = new LongIndex();

    final List<EntryRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    EntryRow read(Rows rows, int at) throws SQLException {
      return new EntryRow(rows.getString(at + 1));
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
      return new Book(rows.getLong(at), rows.getString(at + 1), rows.getInt(at + 2),
          rows.getLong(at + 3));
    }
  }
}
