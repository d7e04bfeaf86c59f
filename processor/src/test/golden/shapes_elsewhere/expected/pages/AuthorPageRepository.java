package pages;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
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
import shop.Author;
import shop.AuthorColumns;
import shop.BookColumns;

/**
 * Loads {@link AuthorPage}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorPageRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public AuthorPageRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public AuthorPageRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link AuthorPage}: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT author.id, author.name, author.born
   * FROM author
   * }</pre>
   *
   * <p>{@code books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id
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

  /** All {@link AuthorPage}: 2 statements. */
  public static final class All extends Query<AuthorPage, Author, AuthorColumns, Long, All> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.name, author.born
        FROM author""");

    private static final Select BOOKS = Select.prefetch("books", "Book", """
        SELECT book.id, book.title, book.author_id
        FROM book
        WHERE book.author_id IN (:authorIds)""");

    private static final Plan<All, AuthorPage, AuthorColumns> PLAN =
        Plan.of("AuthorPageRepository.all", All::new, AuthorColumns::new, All::load, AUTHORS, BOOKS)
            .byRootKey(BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<AuthorPage> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link AuthorPage} for each author in hand: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code books}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.author_id
     * FROM book
     * WHERE book.author_id IN (:authorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<AuthorPage> of(Collection<Author> authors) {
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
    public Map<Long, List<AuthorPage.Title>> booksOf(Collection<Long> authorIds) {
      var keys = new LongIndex();
      return lists("booksOf", authorIds, keys, run -> booksOf(run, keys));
    }

    /** Narrows {@code books} of each author; no further statement. */
    public All books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
    }

    private static List<AuthorPage> load(Run run) {
      var authors = new AuthorPageRows();
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.addRoot(rows, 1);
        }
      });
      var booksOf = booksOf(run, authors.keys);
      var result = new ArrayList<AuthorPage>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        var author = authors.list.get(i);
        result.add(new AuthorPage(author.author(), booksOf[i]));
      }
      return result;
    }

    private static List<AuthorPage> complete(Run run, List<Author> authors) {
      var authorIds = new LongIndex();
      for (Author author : authors) {
        authorIds.add(author.id());
      }
      var booksOf = booksOf(run, authorIds);
      var result = new ArrayList<AuthorPage>(authors.size());
      for (Author author : authors) {
        result.add(new AuthorPage(author, booksOf[authorIds.find(author.id())]));
      }
      return result;
    }

    private static List<AuthorPage.Title>[] booksOf(Run run, LongIndex authorIds) {
      var books = new TitleRows();
      var authorToBooks = new Links();
      run.scan(BOOKS, authorIds, rows -> {
        while (rows.next()) {
          authorToBooks.add(authorIds.find(rows, 3), books.append(rows, 1));
        }
      });
      return authorToBooks.lists(authorIds.size(), books.list);
    }
  }

  /** What a row holds of {@link AuthorPage}. */
  private record AuthorPageRow(Author author) {}

  /** Reads {@link AuthorPageRow} from rows. */
  private static final class AuthorPageRows {
    final LongIndex keys = new LongIndex();

    final List<AuthorPageRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorPageRow read(Rows rows, int at) throws SQLException {
      return new AuthorPageRow(new Author(rows.getLong(at), rows.getString(at + 1),
          rows.getIntOrNull(at + 2)));
    }
  }

  /** Reads {@link AuthorPage.Title} from rows. */
  private static final class TitleRows {
    final List<AuthorPage.Title> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorPage.Title read(Rows rows, int at) throws SQLException {
      return new AuthorPage.Title(rows.getString(at + 1));
    }
  }
}
