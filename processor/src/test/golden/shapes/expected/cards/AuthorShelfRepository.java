package cards;

import dev.fetchplan.query.Declared;
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

/**
 * Loads {@link AuthorShelf}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorShelfRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public AuthorShelfRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public AuthorShelfRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link AuthorShelf}: 4 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT author.id
   * FROM author
   * }</pre>
   *
   * <p>{@code books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
   *     author.name, author.publisher_id
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * WHERE book.author_id IN (:authorIds)
   * }</pre>
   *
   * <p>{@code translations}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
   *     author.name, author.publisher_id
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * WHERE book.translator_id IN (:authorIds)
   * }</pre>
   *
   * <p>{@code first}, for all rows at once, 2 of each author:
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
    return new All(source, declared());
  }

  private static Narrowing declared() {
    return Declared.nothing()
        .at("first", BookColumns::new, rows -> rows.limit(2))
        .narrowing();
  }

  /** All {@link AuthorShelf}: 4 statements. */
  public static final class All extends Query<AuthorShelf, Author, AuthorColumns, Long, All> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id
        FROM author""");

    private static final Select BOOKS = Select.prefetch("books", "Book", """
        SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
            author.name, author.publisher_id
        FROM book
        LEFT JOIN author ON author.id = book.author_id
        WHERE book.author_id IN (:authorIds)""")
        .joining("author", "Author");

    private static final Select TRANSLATIONS = Select.prefetch("translations", "Book", """
        SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
            author.name, author.publisher_id
        FROM book
        LEFT JOIN author ON author.id = book.author_id
        WHERE book.translator_id IN (:authorIds)""")
        .joining("author", "Author");

    private static final Select FIRST = Select.prefetch("first", "Book", """
        SELECT book.id, book.title, book.published, book.author_id
        FROM book
        WHERE book.author_id IN (:authorIds)""");

    private static final Plan<All, AuthorShelf, AuthorColumns> PLAN =
        Plan.of("AuthorShelfRepository.all", All::new, AuthorColumns::new, All::load, AUTHORS,
            BOOKS, TRANSLATIONS, FIRST)
            .byRootKey(BOOKS, TRANSLATIONS, FIRST);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<AuthorShelf> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link AuthorShelf} for each author in hand: 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code books}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
     *     author.name, author.publisher_id
     * FROM book
     * LEFT JOIN author ON author.id = book.author_id
     * WHERE book.author_id IN (:authorIds)
     * }</pre>
     *
     * <p>{@code translations}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.published, book.author_id, book.translator_id, author.id,
     *     author.name, author.publisher_id
     * FROM book
     * LEFT JOIN author ON author.id = book.author_id
     * WHERE book.translator_id IN (:authorIds)
     * }</pre>
     *
     * <p>{@code first}, for all rows at once, 2 of each author:
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
    public List<AuthorShelf> of(Collection<Author> authors) {
      return complete(authors, All::complete);
    }

    /**
     * For each key its books (with author): 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without books has an empty list. The
     * method {@code of} shows the SQL: {@code books}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<BookWithAuthor>> booksOf(Collection<Long> authorIds) {
      var keys = new LongIndex();
      return lists("booksOf", authorIds, keys, run -> {
        // several books can share one author: each is read once
        var authors = new AuthorRows();
        return booksOf(run, keys, authors);
      });
    }

    /**
     * For each key its translations: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without translations has an empty list. The
     * method {@code of} shows the SQL: {@code translations}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<AuthorWithBooksAuthor.BookWithAuthor>> translationsOf(
        Collection<Long> authorIds) {
      var keys = new LongIndex();
      return lists("translationsOf", authorIds, keys, run -> {
        // several books can share one author: each is read once
        var authors = new AuthorRows();
        return translationsOf(run, keys, authors);
      });
    }

    /**
     * For each key its first: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without first has an empty list. The
     * method {@code of} shows the SQL: {@code first}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<BookCard>> firstOf(Collection<Long> authorIds) {
      var keys = new LongIndex();
      return lists("firstOf", authorIds, keys, run -> firstOf(run, keys));
    }

    /** Narrows {@code books} of each author; no further statement. */
    public All books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
    }

    /** Narrows {@code translations} of each author; no further statement. */
    public All translations(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("translations", ToManyQuery.of(BookColumns::new), narrow);
    }

    /** Narrows {@code first} of each author; no further statement. */
    public All first(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
      return narrowed("first", ToManyQuery.of(BookColumns::new), narrow);
    }

    private static List<AuthorShelf> load(Run run) {
      var authors = new AuthorShelfRows();
      // several books can share one author: each is read once
      var fetchedAuthors = new AuthorRows();
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.addRoot(rows, 1);
        }
      });
      var booksOf = booksOf(run, authors.keys, fetchedAuthors);
      var translationsOf = translationsOf(run, authors.keys, fetchedAuthors);
      var firstOf = firstOf(run, authors.keys);
      var result = new ArrayList<AuthorShelf>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        result.add(new AuthorShelf(booksOf[i], translationsOf[i], firstOf[i]));
      }
      return result;
    }

    private static List<AuthorShelf> complete(Run run, List<Author> authors) {
      var authorIds = new LongIndex();
      for (Author author : authors) {
        authorIds.add(author.id());
      }
      // several books can share one author: each is read once
      var fetchedAuthors = new AuthorRows();
      var booksOf = booksOf(run, authorIds, fetchedAuthors);
      var translationsOf = translationsOf(run, authorIds, fetchedAuthors);
      var firstOf = firstOf(run, authorIds);
      var result = new ArrayList<AuthorShelf>(authors.size());
      for (Author author : authors) {
        result.add(new AuthorShelf(booksOf[authorIds.find(author.id())],
            translationsOf[authorIds.find(author.id())], firstOf[authorIds.find(author.id())]));
      }
      return result;
    }

    private static List<BookWithAuthor>[] booksOf(Run run, LongIndex authorIds,
        AuthorRows authors) {
      var books = new BookWithAuthorRows(authors);
      var authorToBooks = new Links();
      run.scan(BOOKS, authorIds, rows -> {
        while (rows.next()) {
          authorToBooks.add(authorIds.find(rows, 4), books.append(rows, 1));
        }
      });
      return authorToBooks.lists(authorIds.size(), books.list);
    }

    private static List<AuthorWithBooksAuthor.BookWithAuthor>[] translationsOf(Run run,
        LongIndex authorIds, AuthorRows authors) {
      var translations = new AllBookWithAuthorRows(authors);
      var authorToTranslations = new Links();
      run.scan(TRANSLATIONS, authorIds, rows -> {
        while (rows.next()) {
          authorToTranslations.add(authorIds.find(rows, 5), translations.append(rows, 1));
        }
      });
      return authorToTranslations.lists(authorIds.size(), translations.list);
    }

    private static List<BookCard>[] firstOf(Run run, LongIndex authorIds) {
      var first = new BookCardRows();
      var authorToFirst = new Links();
      run.scan(FIRST, authorIds, rows -> {
        while (rows.next()) {
          authorToFirst.add(authorIds.find(rows, 4), first.append(rows, 1));
        }
      });
      return authorToFirst.lists(authorIds.size(), first.list);
    }
  }

  /** What a row holds of {@link AuthorShelf}. */
  private record AuthorShelfRow() {}

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

  /** Reads {@link AuthorShelfRow} from rows. */
  private static final class AuthorShelfRows {
    final LongIndex keys = new LongIndex();

    final List<AuthorShelfRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorShelfRow read(Rows rows, int at) throws SQLException {
      return new AuthorShelfRow();
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

  /** Reads {@link AuthorWithBooksAuthor.BookWithAuthor} from rows. */
  private static final class AllBookWithAuthorRows {
    final List<AuthorWithBooksAuthor.BookWithAuthor> list = new ArrayList<>();

    private final AuthorRows authorRows;

    AllBookWithAuthorRows(AuthorRows authorRows) {
      this.authorRows = authorRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorWithBooksAuthor.BookWithAuthor read(Rows rows, int at) throws SQLException {
      return new AuthorWithBooksAuthor.BookWithAuthor(rows.getLong(at), rows.getString(at + 1),
          rows.getInt(at + 2), rows.getLongKey(at + 3), rows.getLongOrNull(at + 4),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 5, at + 3),
          "Book.author", "book.author_id", at + 3)));
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
}
