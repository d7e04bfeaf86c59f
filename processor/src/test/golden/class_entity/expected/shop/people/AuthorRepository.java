package shop.people;

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
import org.jdbi.v3.core.mapper.RowMapper;
import shop.BookColumns;

/**
 * Loads {@link Author} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public AuthorRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public AuthorRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Authors without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT author.id, author.name
   * FROM author
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Authors with books (with author): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT author.id, author.name
   * FROM author
   * }</pre>
   *
   * <p>{@code books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.full_title, book.sold_out, book.signed, book.pages, book.blurb, book.author_id,
   *     author.id, author.name
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * WHERE book.author_id IN (:authorIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithBooksAuthor withBooksAuthor() {
    return new WithBooksAuthor(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Author> rowMapper() {
    return LabelledRows.mapper("Author", (rows, at) -> new Author(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "name");
  }

  /** Authors without associations: 1 statement. */
  public static final class All extends Query<Author, Author, AuthorColumns, Long, All> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.name
        FROM author""");

    private static final Plan<All, Author, AuthorColumns> PLAN =
        Plan.of("AuthorRepository.all", All::new, AuthorColumns::new, All::load, AUTHORS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<Author> byId(long id) {
      return byKey(id);
    }

    /** Authors in hand, in an immutable list: no statement. */
    public List<Author> of(Collection<Author> authors) {
      return inHand(authors);
    }

    private static List<Author> load(Run run) {
      var authors = new AuthorRows();
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.append(rows, 1);
        }
      });
      return run.distinct(authors.list, Author::getId);
    }
  }

  /** Authors with books (with author): 2 statements. */
  public static final class WithBooksAuthor
      extends Query<AuthorWithBooksAuthor, Author, AuthorColumns, Long, WithBooksAuthor> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.name
        FROM author""");

    private static final Select BOOKS = Select.prefetch("books", "Book", """
        SELECT book.id, book.full_title, book.sold_out, book.signed, book.pages, book.blurb, book.author_id,
            author.id, author.name
        FROM book
        LEFT JOIN author ON author.id = book.author_id
        WHERE book.author_id IN (:authorIds)""")
        .joining("author", "Author");

    private static final Plan<WithBooksAuthor, AuthorWithBooksAuthor, AuthorColumns> PLAN =
        Plan.of("AuthorRepository.withBooksAuthor", WithBooksAuthor::new, AuthorColumns::new,
            WithBooksAuthor::load, AUTHORS, BOOKS)
            .byRootKey(BOOKS);

    private WithBooksAuthor(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<AuthorWithBooksAuthor> byId(long id) {
      return byKey(id);
    }

    /**
     * Authors in hand with books (with author): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code books}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.full_title, book.sold_out, book.signed, book.pages, book.blurb, book.author_id,
     *     author.id, author.name
     * FROM book
     * LEFT JOIN author ON author.id = book.author_id
     * WHERE book.author_id IN (:authorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<AuthorWithBooksAuthor> of(Collection<Author> authors) {
      return complete(authors, WithBooksAuthor::complete);
    }

    /**
     * For each key its books (with author): 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without books has an empty list. The
     * method {@code of} shows the SQL: {@code books}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<AuthorWithBooksAuthor.BookWithAuthor>> booksOf(
        Collection<Long> authorIds) {
      var keys = new LongIndex();
      return lists("booksOf", authorIds, keys, run -> booksOf(run, keys));
    }

    /** Narrows {@code books} of each author; no further statement. */
    public WithBooksAuthor books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
    }

    private static List<AuthorWithBooksAuthor> load(Run run) {
      var authors = new AuthorRows();
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.addRoot(rows, 1);
        }
      });
      var booksOf = booksOf(run, authors.keys);
      var result = new ArrayList<AuthorWithBooksAuthor>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        result.add(AuthorWithBooksAuthor.of(authors.list.get(i), booksOf[i]));
      }
      return result;
    }

    private static List<AuthorWithBooksAuthor> complete(Run run, List<Author> authors) {
      var authorIds = new LongIndex();
      for (Author author : authors) {
        authorIds.add(author.getId());
      }
      var booksOf = booksOf(run, authorIds);
      var result = new ArrayList<AuthorWithBooksAuthor>(authors.size());
      for (Author author : authors) {
        result.add(AuthorWithBooksAuthor.of(author, booksOf[authorIds.find(author.getId())]));
      }
      return result;
    }

    private static List<AuthorWithBooksAuthor.BookWithAuthor>[] booksOf(Run run,
        LongIndex authorIds) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      var books = new BookWithAuthorRows(authors);
      var authorToBooks = new Links();
      run.scan(BOOKS, authorIds, rows -> {
        while (rows.next()) {
          authorToBooks.add(authorIds.find(rows, 7), books.append(rows, 1));
        }
      });
      return authorToBooks.lists(authorIds.size(), books.list);
    }
  }

  /** Reads {@link Author} from rows. */
  private static final class AuthorRows {
    final LongIndex keys = new LongIndex();

    final List<Author> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
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

    Author read(Rows rows, int at) throws SQLException {
      return new Author(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link AuthorWithBooksAuthor.BookWithAuthor} from rows. */
  private static final class BookWithAuthorRows {
    final List<AuthorWithBooksAuthor.BookWithAuthor> list = new ArrayList<>();

    private final AuthorRows authorRows;

    BookWithAuthorRows(AuthorRows authorRows) {
      this.authorRows = authorRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorWithBooksAuthor.BookWithAuthor read(Rows rows, int at) throws SQLException {
      return new AuthorWithBooksAuthor.BookWithAuthor(rows.getLong(at), rows.getString(at + 1),
          rows.getBoolean(at + 2), rows.getBoolean(at + 3),
          Optional.ofNullable(rows.getIntOrNull(at + 4)), rows.getString(at + 5),
          rows.getLongKey(at + 6),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 7, at + 6),
          "Book.author", "book.author_id", at + 6)));
    }
  }
}
