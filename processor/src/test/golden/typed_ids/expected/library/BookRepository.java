package library;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
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
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Book} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookRepository {
  private static final QualifiedType<DayOfWeek> DAY_OF_WEEK = QualifiedType.of(DayOfWeek.class);

  private static final QualifiedType<UUID> UUID = QualifiedType.of(UUID.class);

  private static final QualifiedType<Cover.Motto> SHOUTED_MOTTO =
      QualifiedType.of(Cover.Motto.class).with(Shouted.class);

  private static final QualifiedType<String> SHOUTED_STRING =
      QualifiedType.of(String.class).with(Shouted.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BookRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, DAY_OF_WEEK, UUID, SHOUTED_MOTTO, SHOUTED_STRING);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BookRepository(Handle handle) {
    this.source = Source.of(handle, DAY_OF_WEEK, UUID, SHOUTED_MOTTO, SHOUTED_STRING);
  }

  /**
   * Books without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
   *     book.shelf, book.published
   * FROM book
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Books with author, editor, translator and cover: 1 statement.
   *
   * <pre>{@code
   * SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
   *     book.shelf, book.published, author.id, author.name, editor.id, editor.name, translator.id,
   *     translator.name, cover.id, cover.isbn, cover.motto, cover.loud
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * LEFT JOIN author editor ON editor.id = book.editor_id
   * LEFT JOIN author translator ON translator.id = book.translator_id
   * LEFT JOIN cover ON cover.isbn = book.isbn
   * }</pre>
   */
  public WithAuthorAndEditorAndTranslatorAndCover withAuthorAndEditorAndTranslatorAndCover() {
    return new WithAuthorAndEditorAndTranslatorAndCover(source, Narrowing.NONE);
  }

  /**
   * Books with copies: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
   *     book.shelf, book.published
   * FROM book
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
  public WithCopies withCopies() {
    return new WithCopies(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Book> rowMapper() {
    return LabelledRows.mapper("Book",
        (rows, at) -> new Book(Rows.typed(rows.getString(at[0]), Book.Isbn::new),
        new AuthorId(rows.getLong(at[1])),
        Optional.ofNullable(rows.getLongOrNull(at[2])).map(AuthorId::new),
        Rows.typed(rows.getLongOrNull(at[3]), AuthorId::new),
        Rows.typed(rows.getLongOrNull(at[4]), AuthorId::new), new Book.Shelf(rows.getShort(at[5])),
        Optional.ofNullable(rows.get(DAY_OF_WEEK, at[6])).map(Book.Day::new)), "isbn", "author_id",
        "editor_id", "translator_id", "illustrator_id", "shelf", "published");
  }

  /** Books without associations: 1 statement. */
  public static final class All extends Query<Book, Book, BookColumns, Book.Isbn, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
            book.shelf, book.published
        FROM book""")
        .typedKey((Book.Isbn key) -> key.value())
        .key(KeyType.STRING);

    private static final Plan<All, Book, BookColumns> PLAN =
        Plan.of("BookRepository.all", All::new, BookColumns::new, All::load, BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<Book> byId(Book.Isbn isbn) {
      return byKey(isbn);
    }

    /** Books in hand, in an immutable list: no statement. */
    public List<Book> of(Collection<Book> books) {
      return inHand(books);
    }

    private static List<Book> load(Run run) {
      var books = new BookRows(run);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinctBy(books.list, row -> row.isbn().value());
    }
  }

  /** Books with author, editor, translator and cover: 1 statement. */
  public static final class WithAuthorAndEditorAndTranslatorAndCover
      extends Query<BookWithAuthorAndEditorAndTranslatorAndCover, Book, BookColumns, Book.Isbn, WithAuthorAndEditorAndTranslatorAndCover> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
            book.shelf, book.published, author.id, author.name, editor.id, editor.name, translator.id,
            translator.name, cover.id, cover.isbn, cover.motto, cover.loud
        FROM book
        LEFT JOIN author ON author.id = book.author_id
        LEFT JOIN author editor ON editor.id = book.editor_id
        LEFT JOIN author translator ON translator.id = book.translator_id
        LEFT JOIN cover ON cover.isbn = book.isbn""")
        .joining("author", "Author")
        .joining("editor", "Author")
        .joining("translator", "Author")
        .joining("cover", "Cover")
        .typedKey((Book.Isbn key) -> key.value())
        .key(KeyType.STRING);

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookAuthorIds)""");

    private static final Select EDITOR = Select.prefetch("editor", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookEditorIds)""");

    private static final Select TRANSLATOR = Select.prefetch("translator", "Author", """
        SELECT author.id, author.name
        FROM author
        WHERE author.id IN (:bookTranslatorIds)""");

    private static final Select COVER = Select.prefetch("cover", "Cover", """
        SELECT cover.id, cover.isbn, cover.motto, cover.loud
        FROM cover
        WHERE cover.isbn IN (:bookIsbns)""")
        .key(KeyType.STRING);

    private static final Plan<WithAuthorAndEditorAndTranslatorAndCover, BookWithAuthorAndEditorAndTranslatorAndCover, BookColumns> PLAN =
        Plan.of("BookRepository.withAuthorAndEditorAndTranslatorAndCover",
            WithAuthorAndEditorAndTranslatorAndCover::new, BookColumns::new,
            WithAuthorAndEditorAndTranslatorAndCover::load, BOOKS);

    private WithAuthorAndEditorAndTranslatorAndCover(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithAuthorAndEditorAndTranslatorAndCover> byId(Book.Isbn isbn) {
      return byKey(isbn);
    }

    /**
     * Books in hand with author, editor, translator and cover: 4 statements, whatever the number of rows.
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
     * <p>{@code editor}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name
     * FROM author
     * WHERE author.id IN (:bookEditorIds)
     * }</pre>
     *
     * <p>{@code translator}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, author.name
     * FROM author
     * WHERE author.id IN (:bookTranslatorIds)
     * }</pre>
     *
     * <p>{@code cover}, for all rows at once:
     *
     * <pre>{@code
     * SELECT cover.id, cover.isbn, cover.motto, cover.loud
     * FROM cover
     * WHERE cover.isbn IN (:bookIsbns)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookWithAuthorAndEditorAndTranslatorAndCover> of(Collection<Book> books) {
      return complete(books, WithAuthorAndEditorAndTranslatorAndCover::complete);
    }

    private static List<BookWithAuthorAndEditorAndTranslatorAndCover> load(Run run) {
      // several books can share one author: each is read once
      var authors = new AuthorRows();
      // two covers of one book are an exception
      var covers = new CoverRows(run);
      var books = new BookWithAuthorAndEditorAndTranslatorAndCoverRows(run, authors, covers);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinctBy(books.list, row -> row.isbn().value());
    }

    private static List<BookWithAuthorAndEditorAndTranslatorAndCover> complete(Run run,
        List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookEditorIds = new LongIndex();
      var bookTranslatorIds = new LongIndex();
      var bookIsbns = KeyIndex.ofStrings();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId().value());
        bookEditorIds.add(book.editorId().map(AuthorId::value).orElse(null));
        bookTranslatorIds.add(book.translatorId() == null ? null : book.translatorId().value());
        run.requireKey(bookIsbns.add(book.isbn().value()), "book.isbn");
      }
      // one author can be reached in several ways: each is read once
      var authors = new AuthorRows();
      var authorOf = authorOf(run, bookAuthorIds, authors);
      var editorOf = editorOf(run, bookEditorIds, authors);
      var translatorOf = translatorOf(run, bookTranslatorIds, authors);
      var coverOf = coverOf(run, bookIsbns);
      var result = new ArrayList<BookWithAuthorAndEditorAndTranslatorAndCover>(books.size());
      for (Book book : books) {
        result.add(BookWithAuthorAndEditorAndTranslatorAndCover.of(book,
            authorOf.get(bookAuthorIds.find(book.authorId().value())),
            bookEditorIds.target(book.editorId().map(AuthorId::value).orElse(null), editorOf),
            bookTranslatorIds.target(book.translatorId() == null ? null : book.translatorId().value(),
            translatorOf), coverOf.get(bookIsbns.find(book.isbn().value()))));
      }
      return result;
    }

    private static List<Author> authorOf(Run run, LongIndex bookAuthorIds, AuthorRows authors) {
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.add(rows, 1));
        }
      });
      return bookToAuthor.required(authors.list);
    }

    private static List<Optional<Author>> editorOf(Run run, LongIndex bookEditorIds,
        AuthorRows authors) {
      var bookToEditor = new Targets(run, bookEditorIds, "Book.editor", "book.editor_id");
      run.scan(EDITOR, bookEditorIds, rows -> {
        while (rows.next()) {
          bookToEditor.add(rows, 1, bookEditorIds.find(rows, 1), authors.add(rows, 1));
        }
      });
      return bookToEditor.optional(authors.list);
    }

    private static List<Optional<Author>> translatorOf(Run run, LongIndex bookTranslatorIds,
        AuthorRows authors) {
      var bookToTranslator = new Targets(run, bookTranslatorIds, "Book.translator",
          "book.translator_id");
      run.scan(TRANSLATOR, bookTranslatorIds, rows -> {
        while (rows.next()) {
          bookToTranslator.add(rows, 1, bookTranslatorIds.find(rows, 1), authors.add(rows, 1));
        }
      });
      return bookToTranslator.optional(authors.list);
    }

    private static List<Optional<Cover>> coverOf(Run run, KeyIndex<String> bookIsbns) {
      var covers = new CoverRows(run);
      var bookToCover = new Targets(run, bookIsbns, "Book.cover");
      run.scan(COVER, bookIsbns, rows -> {
        while (rows.next()) {
          bookToCover.add(rows, 2, bookIsbns.find(rows, 2), covers.append(rows, 1));
        }
      });
      return bookToCover.optional(covers.list);
    }
  }

  /** Books with copies: 2 statements. */
  public static final class WithCopies
      extends Query<BookWithCopies, Book, BookColumns, Book.Isbn, WithCopies> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.isbn, book.author_id, book.editor_id, book.translator_id, book.illustrator_id,
            book.shelf, book.published
        FROM book""")
        .typedKey((Book.Isbn key) -> key.value())
        .key(KeyType.STRING);

    private static final Select COPIES = Select.prefetch("copies", "Copy", """
        SELECT copy.book_isbn, copy.edition, copy.number, copy.lender_isbn, copy.lender_edition,
            copy.lender_number
        FROM copy
        WHERE copy.book_isbn IN (:bookIsbns)""")
        .ownKey(3)
        .key(KeyType.STRING);

    private static final Plan<WithCopies, BookWithCopies, BookColumns> PLAN =
        Plan.of("BookRepository.withCopies", WithCopies::new, BookColumns::new, WithCopies::load,
            BOOKS, COPIES)
            .byRootKey(COPIES);

    private WithCopies(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithCopies> byId(Book.Isbn isbn) {
      return byKey(isbn);
    }

    /**
     * Books in hand with copies: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
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
    public List<BookWithCopies> of(Collection<Book> books) {
      return complete(books, WithCopies::complete);
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
    public WithCopies copies(UnaryOperator<ToManyQuery<CopyColumns>> narrow) {
      return narrowed("copies", ToManyQuery.of(CopyColumns::new), narrow);
    }

    private static List<BookWithCopies> load(Run run) {
      var books = new BookRows(run);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.addRoot(rows, 1);
        }
      });
      var copiesOf = copiesOf(run, books.keys);
      var result = new ArrayList<BookWithCopies>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        result.add(BookWithCopies.of(books.list.get(i), copiesOf[i]));
      }
      return result;
    }

    private static List<BookWithCopies> complete(Run run, List<Book> books) {
      var bookIsbns = KeyIndex.ofStrings();
      for (Book book : books) {
        run.requireKey(bookIsbns.add(book.isbn().value()), "book.isbn");
      }
      var copiesOf = copiesOf(run, bookIsbns);
      var result = new ArrayList<BookWithCopies>(books.size());
      for (Book book : books) {
        result.add(BookWithCopies.of(book, copiesOf[bookIsbns.find(book.isbn().value())]));
      }
      return result;
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

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<Book> list = new ArrayList<>();

    private final ColumnMapper<DayOfWeek> dayOfWeekMapper;

    BookRows(Run run) {
      this.dayOfWeekMapper = run.mapper(DAY_OF_WEEK);
    }

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

    Book read(Rows rows, int at) throws SQLException {
      return new Book(Rows.typed(rows.getString(at), Book.Isbn::new),
          new AuthorId(rows.getLong(at + 1)),
          Optional.ofNullable(rows.getLongOrNull(at + 2)).map(AuthorId::new),
          Rows.typed(rows.getLongOrNull(at + 3), AuthorId::new),
          Rows.typed(rows.getLongOrNull(at + 4), AuthorId::new),
          new Book.Shelf(rows.getShort(at + 5)),
          Optional.ofNullable(rows.get(dayOfWeekMapper, at + 6)).map(Book.Day::new));
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

    Optional<Author> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Author read(Rows rows, int at) throws SQLException {
      return new Author(new AuthorId(rows.getLong(at)),
          Rows.typed(rows.getString(at + 1), Author.Name::new));
    }
  }

  /** Reads {@link Cover} from rows. */
  private static final class CoverRows {
    final KeyIndex<UUID> keys = KeyIndex.of(UUID);

    private final KeyIndex<String> bookCoverKeys = KeyIndex.ofStrings();

    final List<Cover> list = new ArrayList<>();

    private final ColumnMapper<UUID> uuidMapper;

    private final ColumnMapper<Cover.Motto> shoutedMottoMapper;

    private final ColumnMapper<String> shoutedStringMapper;

    CoverRows(Run run) {
      this.uuidMapper = run.mapper(UUID);
      this.shoutedMottoMapper = run.mapper(SHOUTED_MOTTO);
      this.shoutedStringMapper = run.mapper(SHOUTED_STRING);
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        bookCoverKeys.addOnly(rows, at + 1, "Book.cover");
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional<Cover> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Cover read(Rows rows, int at) throws SQLException {
      return new Cover(Rows.typed(rows.get(uuidMapper, at), Cover.Id::new),
          Rows.typed(rows.getString(at + 1), Book.Isbn::new), rows.get(shoutedMottoMapper, at + 2),
          Rows.typed(rows.get(shoutedStringMapper, at + 3), Cover.Loud::new));
    }
  }

  /** Reads {@link BookWithAuthorAndEditorAndTranslatorAndCover} from rows. */
  private static final class BookWithAuthorAndEditorAndTranslatorAndCoverRows {
    final List<BookWithAuthorAndEditorAndTranslatorAndCover> list = new ArrayList<>();

    private final ColumnMapper<DayOfWeek> dayOfWeekMapper;

    private final AuthorRows authorRows;

    private final CoverRows coverRows;

    BookWithAuthorAndEditorAndTranslatorAndCoverRows(Run run, AuthorRows authorRows,
        CoverRows coverRows) {
      this.dayOfWeekMapper = run.mapper(DAY_OF_WEEK);
      this.authorRows = authorRows;
      this.coverRows = coverRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookWithAuthorAndEditorAndTranslatorAndCover read(Rows rows, int at) throws SQLException {
      return new BookWithAuthorAndEditorAndTranslatorAndCover(Rows.typed(rows.getString(at), Book.Isbn::new),
          new AuthorId(rows.getLongKey(at + 1)),
          Optional.ofNullable(rows.getLongOrNull(at + 2)).map(AuthorId::new),
          Rows.typed(rows.getLongOrNull(at + 3), AuthorId::new),
          Rows.typed(rows.getLongOrNull(at + 4), AuthorId::new),
          new Book.Shelf(rows.getShort(at + 5)),
          Optional.ofNullable(rows.get(dayOfWeekMapper, at + 6)).map(Book.Day::new),
          authorRows.list.get(rows.require(authorRows.addReferred(rows, at + 7, at + 1),
          "Book.author", "book.author_id", at + 1)),
          authorRows.optional(authorRows.addReferred(rows, at + 9, at + 2)),
          authorRows.optional(authorRows.addReferred(rows, at + 11, at + 3)),
          coverRows.optional(coverRows.add(rows, at + 13)));
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
