package library;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.Links;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link BookCard}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookCardRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BookCardRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BookCardRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link BookCard}: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.shelf, author.id,
   *     author.name
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * }</pre>
   *
   * <p>{@code copies}, for all rows at once:
   *
   * <pre>{@code
   * SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
   *     copy.lender_number
   * FROM copy
   * WHERE copy.book_isbn IN (:bookIsbns)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link BookCard}: 2 statements. */
  public static final class All extends Query<BookCard, Book, BookColumns, Book.Isbn, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.shelf, author.id,
            author.name
        FROM book
        LEFT JOIN author ON author.id = book.author_id""")
        .joining("author", "Author")
        .typedKey((Book.Isbn key) -> key.value())
        .key(KeyType.STRING);

    private static final Select AUTHOR_ROW = Select.prefetch("authorRow", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookAuthorIds)""")
        .unnarrowed();

    private static final Select COPIES = Select.prefetch("copies", "Copy", """
        SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
            copy.lender_number
        FROM copy
        WHERE copy.book_isbn IN (:bookIsbns)""")
        .ownKey(3)
        .key(KeyType.STRING);

    private static final Plan<All, BookCard, BookColumns> PLAN =
        Plan.of("BookCardRepository.all", All::new, BookColumns::new, All::load, BOOKS, COPIES)
            .byRootKey(COPIES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookCard> byId(Book.Isbn isbn) {
      return byKey(isbn);
    }

    /**
     * A {@link BookCard} for each book in hand: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code authorRow}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name
     * FROM author
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code copies}, for all rows at once:
     *
     * <pre>{@code
     * SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
     *     copy.lender_number
     * FROM copy
     * WHERE copy.book_isbn IN (:bookIsbns)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookCard> of(Collection<Book> books) {
      return complete(books, All::complete);
    }

    /**
     * For each key its copies: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without copies has an empty list. The
     * method {@code of} shows the SQL: {@code copies}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Book.Isbn, List<Copy>> copiesOf(Collection<Book.Isbn> bookIsbns) {
      var keys = KeyIndex.ofStrings();
      return lists("copiesOf", bookIsbns, Book.Isbn::value, keys, run -> copiesOf(run, keys));
    }

    /** Narrows {@code copies} of each book; no further statement. */
    public All copies(UnaryOperator<ToManyQuery<CopyColumns>> narrow) {
      return narrowed("copies", ToManyQuery.of(CopyColumns::new), narrow);
    }

    private static List<BookCard> load(Run run) {
      var books = new BookCardRows();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.addRoot(rows, 1);
        }
      });
      var copiesOf = copiesOf(run, books.keys);
      var result = new ArrayList<BookCard>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        var book = books.list.get(i);
        result.add(new BookCard(book.isbn(), book.authorId(), book.editorId(), book.translatorId(),
            book.shelf(), book.author(), copiesOf[i]));
      }
      return result;
    }

    private static List<BookCard> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookIsbns = KeyIndex.ofStrings();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId().value());
        run.requireKey(bookIsbns.add(book.isbn().value()), "book.isbn");
      }
      var authorRowOf = authorRowOf(run, bookAuthorIds);
      var copiesOf = copiesOf(run, bookIsbns);
      var result = new ArrayList<BookCard>(books.size());
      for (Book book : books) {
        var authorRow = authorRowOf.get(bookAuthorIds.find(book.authorId().value()));
        result.add(new BookCard(book.isbn(), book.authorId(), book.editorId(), book.translatorId(),
            book.shelf(), authorRow.author(), copiesOf[bookIsbns.find(book.isbn().value())]));
      }
      return result;
    }

    private static List<AuthorRowOfBookCard> authorRowOf(Run run, LongIndex bookAuthorIds) {
      var authorRows = new AuthorRowOfBookCardRows();
      var bookToAuthorRow = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR_ROW, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthorRow.add(rows, 1, bookAuthorIds.find(rows, 1), authorRows.append(rows, 1));
        }
      });
      return bookToAuthorRow.required(authorRows.list);
    }

    private static List<Copy>[] copiesOf(Run run, KeyIndex<String> bookIsbns) {
      var copies = new CopyRows();
      var bookToCopies = new Links();
      run.scan(COPIES, bookIsbns, rows -> {
        while (rows.next()) {
          bookToCopies.add(bookIsbns.find(rows, 1), copies.append(rows, 1));
        }
      });
      return bookToCopies.lists(bookIsbns.size(), copies.list);
    }
  }

  /** What {@link BookCard} takes of a row that {@code author} leads to. */
  private record AuthorRowOfBookCard(Author.Name author) {}

  /** What a row holds of {@link BookCard}. */
  private record BookCardRow(Book.Isbn isbn, AuthorId authorId, Optional<AuthorId> editorId,
      AuthorId translatorId, Book.Shelf shelf, Author.Name author) {}

  /** Reads {@link BookCardRow} from rows. */
  private static final class BookCardRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<BookCardRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookCardRow read(Rows rows, int at) throws SQLException {
      rows.require(rows.isNull(at + 5) ? -1 : 0, "Book.author", "book.author_id", at + 1);
      return new BookCardRow(Rows.typed(rows.getString(at), Book.Isbn::new),
          new AuthorId(rows.getLong(at + 1)),
          Optional.ofNullable(rows.getLongOrNull(at + 2)).map(AuthorId::new),
          Rows.typed(rows.getLongOrNull(at + 3), AuthorId::new),
          new Book.Shelf(rows.getShort(at + 4)),
          Rows.typed(rows.getString(at + 6), Author.Name::new));
    }
  }

  /** Reads {@link AuthorRowOfBookCard} from rows. */
  private static final class AuthorRowOfBookCardRows {
    final List<AuthorRowOfBookCard> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorRowOfBookCard read(Rows rows, int at) throws SQLException {
      return new AuthorRowOfBookCard(Rows.typed(rows.getString(at + 1), Author.Name::new));
    }
  }

  /** Reads {@link Copy} from rows. */
  private static final class CopyRows {
    final List<Copy> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Copy read(Rows rows, int at) throws SQLException {
      return new Copy(Rows.typed(rows.getString(at), Book.Isbn::new),
          Rows.typed(rows.getBigDecimal(at + 1), Edition::new), rows.getInt(at + 2),
          Rows.typed(rows.getString(at + 3), Book.Isbn::new),
          Rows.typed(rows.getBigDecimal(at + 4), Edition::new), rows.getInt(at + 5));
    }
  }
}
