package press;

import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyPart;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
  private static final KeyType<ShelfRoomAndNumber> SHELF_ROOM_AND_NUMBER = KeyType.composite(
      (rows, at) -> new ShelfRoomAndNumber(rows.getStringKey(at), rows.getInt(at + 1)),
      List.of(KeyPart.ofString(ShelfRoomAndNumber::room),
          KeyPart.ofLong(ShelfRoomAndNumber::number)));

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
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
   * FROM book
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Books with author: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
   * FROM book
   * }</pre>
   *
   * <p>{@code author}, for all rows at once:
   *
   * <pre>{@code
   * SELECT person.id, person.name, person.country_code
   * FROM person
   * WHERE person.id IN (:bookAuthorIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithAuthor withAuthor() {
    return new WithAuthor(source, Narrowing.NONE);
  }

  /**
   * Books with author (with country), editor (with country), cover and reviews (with reader): 6 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
   * FROM book
   * }</pre>
   *
   * <p>{@code author}, for all rows at once:
   *
   * <pre>{@code
   * SELECT person.id, person.name, person.country_code, country.id, country.code
   * FROM person
   * LEFT JOIN country ON country.code = person.country_code
   * WHERE person.id IN (:bookAuthorIds)
   * }</pre>
   *
   * <p>{@code editor}, for all rows at once:
   *
   * <pre>{@code
   * SELECT person.id, person.name, person.country_code, country.id, country.code
   * FROM person
   * LEFT JOIN country ON country.code = person.country_code
   * WHERE person.id IN (:bookEditorIds)
   * }</pre>
   *
   * <p>{@code cover}, for all rows at once:
   *
   * <pre>{@code
   * SELECT cover.book_id, cover.colour
   * FROM cover
   * WHERE cover.book_id IN (:bookIds)
   * }</pre>
   *
   * <p>{@code reviews}, for all rows at once:
   *
   * <pre>{@code
   * SELECT review.id, review.book_id, review.reader_id
   * FROM review
   * WHERE review.book_id IN (:bookIds)
   * }</pre>
   *
   * <p>{@code reviews.reader}, for all rows at once:
   *
   * <pre>{@code
   * SELECT person.id, person.name, person.country_code
   * FROM person
   * WHERE person.id IN (:reviewReaderIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithPeople withPeople() {
    return new WithPeople(source, Narrowing.NONE);
  }

  /**
   * Books with author (with country) and editor: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number, author.id,
   *     author.name, author.country_code, editor.id, editor.name, editor.country_code
   * FROM book
   * LEFT JOIN person author ON author.id = book.author_id
   * LEFT JOIN person editor ON editor.id = book.editor_id
   * }</pre>
   *
   * <p>{@code author.country}, for all rows at once:
   *
   * <pre>{@code
   * SELECT country.id, country.code
   * FROM country
   * WHERE country.code IN (:personCountryCodes)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithCountries withCountries() {
    return new WithCountries(source, Narrowing.NONE);
  }

  /**
   * Books with author (with books) and shelf: 4 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
   * FROM book
   * }</pre>
   *
   * <p>{@code author}, for all rows at once:
   *
   * <pre>{@code
   * SELECT person.id, person.name, person.country_code
   * FROM person
   * WHERE person.id IN (:bookAuthorIds)
   * }</pre>
   *
   * <p>{@code author.books}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
   * FROM book
   * WHERE book.author_id IN (:personIds)
   * }</pre>
   *
   * <p>{@code shelf}, for all rows at once:
   *
   * <pre>{@code
   * SELECT shelf.id, shelf.room, shelf.number
   * FROM shelf
   * WHERE (shelf.room, shelf.number) IN (:bookShelfKeys)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithLibrary withLibrary() {
    return new WithLibrary(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Book> rowMapper() {
    return LabelledRows.mapper("Book", (rows, at) -> new Book(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getLong(at[2]), rows.getIntOrNull(at[3]),
        Optional.ofNullable(rows.getString(at[4])), rows.getInt(at[5])), "id", "title", "author_id",
        "editor_id", "room", "number");
  }

  /** Books without associations: 1 statement. */
  public static final class All extends Query<Book, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
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
      return run.distinct(books.list, Book::id);
    }
  }

  /** Books with author: 2 statements. */
  public static final class WithAuthor
      extends Query<BookWithAuthor, Book, BookColumns, Long, WithAuthor> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
        FROM book""");

    private static final Select AUTHOR = Select.prefetch("author", "Person", """
        SELECT person.id, person.name, person.country_code
        FROM person
        WHERE person.id IN (:bookAuthorIds)""");

    private static final Plan<WithAuthor, BookWithAuthor, BookColumns> PLAN =
        Plan.of("BookRepository.withAuthor", WithAuthor::new, BookColumns::new, WithAuthor::load,
            BOOKS, AUTHOR);

    private WithAuthor(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithAuthor> byId(long id) {
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
     * SELECT person.id, person.name, person.country_code
     * FROM person
     * WHERE person.id IN (:bookAuthorIds)
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
      var books = new BookRows();
      var bookAuthorIds = new LongIndex();
      var bookToAuthorId = new Positions();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          int book = books.addRoot(rows, 1);
          bookToAuthorId.set(book, bookAuthorIds.add(rows, 3));
        }
      });
      var authorOf = authorOf(run, bookAuthorIds);
      var result = new ArrayList<BookWithAuthor>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        result.add(BookWithAuthor.of(books.list.get(i), authorOf.get(bookToAuthorId.get(i))));
      }
      return result;
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

    private static List<Person> authorOf(Run run, LongIndex bookAuthorIds) {
      var authors = new PersonRows();
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.append(rows, 1));
        }
      });
      return bookToAuthor.required(authors.list);
    }
  }

  /**
   * Books with author (with country), editor (with country), cover and reviews (with reader): 6 statements.
   */
  public static final class WithPeople
      extends Query<BookWithPeople, Book, BookColumns, Long, WithPeople> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
        FROM book""");

    private static final Select AUTHOR = Select.prefetch("author", "Person", """
        SELECT person.id, person.name, person.country_code, country.id, country.code
        FROM person
        LEFT JOIN country ON country.code = person.country_code
        WHERE person.id IN (:bookAuthorIds)""")
        .joining("country", "Country");

    private static final Select EDITOR = Select.prefetch("editor", "Person", """
        SELECT person.id, person.name, person.country_code, country.id, country.code
        FROM person
        LEFT JOIN country ON country.code = person.country_code
        WHERE person.id IN (:bookEditorIds)""")
        .joining("country", "Country");

    private static final Select COVER = Select.prefetch("cover", "Cover", """
        SELECT cover.book_id, cover.colour
        FROM cover
        WHERE cover.book_id IN (:bookIds)""");

    private static final Select REVIEWS = Select.prefetch("reviews", "Review", """
        SELECT review.id, review.book_id, review.reader_id
        FROM review
        WHERE review.book_id IN (:bookIds)""");

    private static final Select REVIEWS_READER = Select.prefetch("reviews.reader", "Person", """
        SELECT person.id, person.name, person.country_code
        FROM person
        WHERE person.id IN (:reviewReaderIds)""");

    private static final Plan<WithPeople, BookWithPeople, BookColumns> PLAN =
        Plan.of("BookRepository.withPeople", WithPeople::new, BookColumns::new, WithPeople::load,
            BOOKS, AUTHOR, EDITOR, COVER, REVIEWS, REVIEWS_READER)
            .byRootKey(COVER, REVIEWS);

    private WithPeople(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithPeople> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with author (with country), editor (with country), cover and reviews (with reader): 5 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.country_code, country.id, country.code
     * FROM person
     * LEFT JOIN country ON country.code = person.country_code
     * WHERE person.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code editor}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.country_code, country.id, country.code
     * FROM person
     * LEFT JOIN country ON country.code = person.country_code
     * WHERE person.id IN (:bookEditorIds)
     * }</pre>
     *
     * <p>{@code cover}, for all rows at once:
     *
     * <pre>{@code
     * SELECT cover.book_id, cover.colour
     * FROM cover
     * WHERE cover.book_id IN (:bookIds)
     * }</pre>
     *
     * <p>{@code reviews}, for all rows at once:
     *
     * <pre>{@code
     * SELECT review.id, review.book_id, review.reader_id
     * FROM review
     * WHERE review.book_id IN (:bookIds)
     * }</pre>
     *
     * <p>{@code reviews.reader}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.country_code
     * FROM person
     * WHERE person.id IN (:reviewReaderIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookWithPeople> of(Collection<Book> books) {
      return complete(books, WithPeople::complete);
    }

    /**
     * For each key its reviews (with reader): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without reviews has an empty list. The
     * method {@code of} shows the SQL: {@code reviews}, {@code reviews.reader}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<BookWithPeople.ReviewWithReader>> reviewsOf(Collection<Long> bookIds) {
      var keys = new LongIndex();
      return lists("reviewsOf", bookIds, keys, run -> reviewsOf(run, keys));
    }

    /** Narrows {@code reviews} of each book; no further statement. */
    public WithPeople reviews(UnaryOperator<ToManyQuery<ReviewColumns>> narrow) {
      return narrowed("reviews", ToManyQuery.of(ReviewColumns::new), narrow);
    }

    private static List<BookWithPeople> load(Run run) {
      var books = new BookRows();
      // several persons can share one country: each is read once
      var countries = new CountryRows();
      // one person can be reached in several ways: each is read once
      var personsWithCountry = new PersonWithCountryRows(countries);
      var bookAuthorIds = new LongIndex();
      var bookToAuthorId = new Positions();
      var bookEditorIds = new LongIndex();
      var bookToEditorId = new Positions();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          int book = books.addRoot(rows, 1);
          bookToAuthorId.set(book, bookAuthorIds.add(rows, 3));
          bookToEditorId.set(book, bookEditorIds.add(rows, 4));
        }
      });
      var authorOf = authorOf(run, bookAuthorIds, personsWithCountry);
      var editorOf = editorOf(run, bookEditorIds, personsWithCountry);
      var coverOf = coverOf(run, books.keys);
      var reviewsOf = reviewsOf(run, books.keys);
      var result = new ArrayList<BookWithPeople>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        result.add(BookWithPeople.of(books.list.get(i), authorOf.get(bookToAuthorId.get(i)),
            bookToEditorId.target(i, editorOf), coverOf.get(i), reviewsOf[i]));
      }
      return result;
    }

    private static List<BookWithPeople> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookEditorIds = new LongIndex();
      var bookIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
        bookEditorIds.add(book.editorId());
        bookIds.add(book.id());
      }
      // several persons can share one country: each is read once
      var countries = new CountryRows();
      // one person can be reached in several ways: each is read once
      var personsWithCountry = new PersonWithCountryRows(countries);
      var authorOf = authorOf(run, bookAuthorIds, personsWithCountry);
      var editorOf = editorOf(run, bookEditorIds, personsWithCountry);
      var coverOf = coverOf(run, bookIds);
      var reviewsOf = reviewsOf(run, bookIds);
      var result = new ArrayList<BookWithPeople>(books.size());
      for (Book book : books) {
        result.add(BookWithPeople.of(book, authorOf.get(bookAuthorIds.find(book.authorId())),
            bookEditorIds.target(book.editorId(), editorOf), coverOf.get(bookIds.find(book.id())),
            reviewsOf[bookIds.find(book.id())]));
      }
      return result;
    }

    private static List<BookWithPeople.PersonWithCountry> authorOf(Run run, LongIndex bookAuthorIds,
        PersonWithCountryRows personsWithCountry) {
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), personsWithCountry.add(rows, 1));
        }
      });
      return bookToAuthor.required(personsWithCountry.list);
    }

    private static List<Optional<BookWithPeople.PersonWithCountry>> editorOf(Run run,
        LongIndex bookEditorIds, PersonWithCountryRows personsWithCountry) {
      var bookToEditor = new Targets(run, bookEditorIds, "Book.editor", "book.editor_id");
      run.scan(EDITOR, bookEditorIds, rows -> {
        while (rows.next()) {
          bookToEditor.add(rows, 1, bookEditorIds.find(rows, 1), personsWithCountry.add(rows, 1));
        }
      });
      return bookToEditor.optional(personsWithCountry.list);
    }

    private static List<Optional<Cover>> coverOf(Run run, LongIndex bookIds) {
      var covers = new CoverRows();
      var bookToCover = new Targets(run, bookIds, "Book.cover");
      run.scan(COVER, bookIds, rows -> {
        while (rows.next()) {
          bookToCover.add(rows, 1, bookIds.find(rows, 1), covers.append(rows, 1));
        }
      });
      return bookToCover.optional(covers.list);
    }

    private static List<BookWithPeople.ReviewWithReader>[] reviewsOf(Run run, LongIndex bookIds) {
      var reviews = new ReviewRows();
      var reviewReaderIds = new LongIndex();
      var reviewToReaderId = new Positions();
      var bookToReviews = new Links();
      run.scan(REVIEWS, bookIds, rows -> {
        while (rows.next()) {
          int review = reviews.add(rows, 1);
          bookToReviews.add(bookIds.find(rows, 2), review);
          reviewToReaderId.set(review, reviewReaderIds.add(rows, 3));
        }
      });
      var readerOf = readerOf(run, reviewReaderIds);
      var reviewsWithReader = new ArrayList<BookWithPeople.ReviewWithReader>(reviews.list.size());
      for (int i = 0; i < reviews.list.size(); i++) {
        reviewsWithReader.add(BookWithPeople.ReviewWithReader.of(reviews.list.get(i),
            reviewToReaderId.target(i, readerOf)));
      }
      return bookToReviews.lists(bookIds.size(), reviewsWithReader);
    }

    private static List<Optional<Person>> readerOf(Run run, LongIndex reviewReaderIds) {
      var readers = new PersonRows();
      var reviewToReader = new Targets(run, reviewReaderIds, "Review.reader", "review.reader_id");
      run.scan(REVIEWS_READER, reviewReaderIds, rows -> {
        while (rows.next()) {
          reviewToReader.add(rows, 1, reviewReaderIds.find(rows, 1), readers.append(rows, 1));
        }
      });
      return reviewToReader.optional(readers.list);
    }
  }

  /** Books with author (with country) and editor: 2 statements. */
  public static final class WithCountries
      extends Query<BookWithCountries, Book, BookColumns, Long, WithCountries> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number, author.id,
            author.name, author.country_code, editor.id, editor.name, editor.country_code
        FROM book
        LEFT JOIN person author ON author.id = book.author_id
        LEFT JOIN person editor ON editor.id = book.editor_id""")
        .joining("author", "Person")
        .joining("editor", "Person");

    private static final Select AUTHOR = Select.prefetch("author", "Person", """
        SELECT person.id, person.name, person.country_code
        FROM person
        WHERE person.id IN (:bookAuthorIds)""");

    private static final Select AUTHOR_COUNTRY = Select.prefetch("author.country", "Country", """
        SELECT country.id, country.code
        FROM country
        WHERE country.code IN (:personCountryCodes)""")
        .key(KeyType.STRING);

    private static final Select EDITOR = Select.prefetch("editor", "Person", """
        SELECT person.id, person.name, person.country_code
        FROM person
        WHERE person.id IN (:bookEditorIds)""");

    private static final Plan<WithCountries, BookWithCountries, BookColumns> PLAN =
        Plan.of("BookRepository.withCountries", WithCountries::new, BookColumns::new,
            WithCountries::load, BOOKS, AUTHOR_COUNTRY);

    private WithCountries(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithCountries> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with author (with country) and editor: 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.country_code
     * FROM person
     * WHERE person.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code author.country}, for all rows at once:
     *
     * <pre>{@code
     * SELECT country.id, country.code
     * FROM country
     * WHERE country.code IN (:personCountryCodes)
     * }</pre>
     *
     * <p>{@code editor}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.country_code
     * FROM person
     * WHERE person.id IN (:bookEditorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookWithCountries> of(Collection<Book> books) {
      return complete(books, WithCountries::complete);
    }

    private static List<BookWithCountries> load(Run run) {
      // several books can share one person: each is read once
      var authors = new PersonRows();
      // several books can share one person: each is read once
      var editors = new PersonRows();
      var books = new BookRows();
      var personCountryCodes = KeyIndex.ofStrings();
      var personToCountryCode = new Positions();
      var bookToAuthor = new Positions();
      var bookToEditor = new Positions();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          int book = books.addRoot(rows, 1);
          int person = rows.require(authors.add(rows, 7), "Book.author", "book.author_id", 3);
          bookToAuthor.set(book, person);
          personToCountryCode.set(person, rows.require(personCountryCodes.add(rows, 9),
              "Person.country", "person.country_code", 9));
          bookToEditor.set(book, editors.add(rows, 10));
        }
      });
      var countryOf = countryOf(run, personCountryCodes);
      var personsWithCountry =
          new ArrayList<BookWithCountries.PersonWithCountry>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        personsWithCountry.add(BookWithCountries.PersonWithCountry.of(authors.list.get(i),
            countryOf.get(personToCountryCode.get(i))));
      }
      var result = new ArrayList<BookWithCountries>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        result.add(BookWithCountries.of(books.list.get(i),
            personsWithCountry.get(bookToAuthor.get(i)), bookToEditor.optional(i, editors.list)));
      }
      return result;
    }

    private static List<BookWithCountries> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookEditorIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
        bookEditorIds.add(book.editorId());
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var editorOf = editorOf(run, bookEditorIds);
      var result = new ArrayList<BookWithCountries>(books.size());
      for (Book book : books) {
        result.add(BookWithCountries.of(book, authorOf.get(bookAuthorIds.find(book.authorId())),
            bookEditorIds.target(book.editorId(), editorOf)));
      }
      return result;
    }

    private static List<BookWithCountries.PersonWithCountry> authorOf(Run run,
        LongIndex bookAuthorIds) {
      var authors = new PersonRows();
      var personCountryCodes = KeyIndex.ofStrings();
      var personToCountryCode = new Positions();
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          int person = authors.add(rows, 1);
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), person);
          personToCountryCode.set(person, rows.require(personCountryCodes.add(rows, 3),
              "Person.country", "person.country_code", 3));
        }
      });
      var countryOf = countryOf(run, personCountryCodes);
      var personsWithCountry =
          new ArrayList<BookWithCountries.PersonWithCountry>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        personsWithCountry.add(BookWithCountries.PersonWithCountry.of(authors.list.get(i),
            countryOf.get(personToCountryCode.get(i))));
      }
      return bookToAuthor.required(personsWithCountry);
    }

    private static List<Country> countryOf(Run run, KeyIndex<String> personCountryCodes) {
      var countries = new CountryRows();
      var personToCountry = new Targets(run, personCountryCodes, "Person.country",
          "person.country_code");
      run.scan(AUTHOR_COUNTRY, personCountryCodes, rows -> {
        while (rows.next()) {
          personToCountry.add(rows, 2, personCountryCodes.find(rows, 2), countries.append(rows, 1));
        }
      });
      return personToCountry.required(countries.list);
    }

    private static List<Optional<Person>> editorOf(Run run, LongIndex bookEditorIds) {
      var editors = new PersonRows();
      var bookToEditor = new Targets(run, bookEditorIds, "Book.editor", "book.editor_id");
      run.scan(EDITOR, bookEditorIds, rows -> {
        while (rows.next()) {
          bookToEditor.add(rows, 1, bookEditorIds.find(rows, 1), editors.append(rows, 1));
        }
      });
      return bookToEditor.optional(editors.list);
    }
  }

  /** Books with author (with books) and shelf: 4 statements. */
  public static final class WithLibrary
      extends Query<BookWithLibrary, Book, BookColumns, Long, WithLibrary> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
        FROM book""");

    private static final Select AUTHOR = Select.prefetch("author", "Person", """
        SELECT person.id, person.name, person.country_code
        FROM person
        WHERE person.id IN (:bookAuthorIds)""");

    private static final Select AUTHOR_BOOKS = Select.prefetch("author.books", "Book", """
        SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
        FROM book
        WHERE book.author_id IN (:personIds)""");

    private static final Select SHELF = Select.prefetch("shelf", "Shelf", """
        SELECT shelf.id, shelf.room, shelf.number
        FROM shelf
        WHERE (shelf.room, shelf.number) IN (:bookShelfKeys)""")
        .key(SHELF_ROOM_AND_NUMBER);

    private static final Plan<WithLibrary, BookWithLibrary, BookColumns> PLAN =
        Plan.of("BookRepository.withLibrary", WithLibrary::new, BookColumns::new, WithLibrary::load,
            BOOKS, AUTHOR, AUTHOR_BOOKS, SHELF);

    private WithLibrary(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithLibrary> byId(long id) {
      return byKey(id);
    }

    /**
     * Books in hand with author (with books) and shelf: 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.country_code
     * FROM person
     * WHERE person.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code author.books}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.title, book.author_id, book.editor_id, book.room, book.number
     * FROM book
     * WHERE book.author_id IN (:personIds)
     * }</pre>
     *
     * <p>{@code shelf}, for all rows at once:
     *
     * <pre>{@code
     * SELECT shelf.id, shelf.room, shelf.number
     * FROM shelf
     * WHERE (shelf.room, shelf.number) IN (:bookShelfKeys)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookWithLibrary> of(Collection<Book> books) {
      return complete(books, WithLibrary::complete);
    }

    /** Narrows what is fetched below {@code author} of each book. */
    public WithLibrary author(UnaryOperator<AuthorQuery> narrow) {
      return narrowed("author", AuthorQuery::new, narrow);
    }

    private static List<BookWithLibrary> load(Run run) {
      var books = new BookRows();
      var bookAuthorIds = new LongIndex();
      var bookToAuthorId = new Positions();
      var bookShelfKeys = KeyIndex.of(SHELF_ROOM_AND_NUMBER);
      var bookToShelfKey = new Positions();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          int book = books.addRoot(rows, 1);
          bookToAuthorId.set(book, bookAuthorIds.add(rows, 3));
          bookToShelfKey.set(book, bookShelfKeys.add(rows.isNull(5) ? null
              : new ShelfRoomAndNumber(rows.getStringKey(5), rows.getInt(6))));
        }
      });
      var authorOf = authorOf(run, bookAuthorIds);
      var shelfOf = shelfOf(run, bookShelfKeys);
      var result = new ArrayList<BookWithLibrary>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        result.add(BookWithLibrary.of(books.list.get(i), authorOf.get(bookToAuthorId.get(i)),
            bookToShelfKey.target(i, shelfOf)));
      }
      return result;
    }

    private static List<BookWithLibrary> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookShelfKeys = KeyIndex.of(SHELF_ROOM_AND_NUMBER);
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
        bookShelfKeys.add(shelfKey(book));
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var shelfOf = shelfOf(run, bookShelfKeys);
      var result = new ArrayList<BookWithLibrary>(books.size());
      for (Book book : books) {
        result.add(BookWithLibrary.of(book, authorOf.get(bookAuthorIds.find(book.authorId())),
            bookShelfKeys.target(shelfKey(book), shelfOf)));
      }
      return result;
    }

    private static ShelfRoomAndNumber shelfKey(Book book) {
      return book.room().isEmpty() ? null : new ShelfRoomAndNumber(book.room().get(),
          book.number());
    }

    private static List<BookWithLibrary.PersonWithBooks> authorOf(Run run,
        LongIndex bookAuthorIds) {
      var authors = new PersonRows();
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.add(rows, 1));
        }
      });
      var booksOf = booksOf(run, authors.keys);
      var personsWithBooks = new ArrayList<BookWithLibrary.PersonWithBooks>(authors.list.size());
      for (int i = 0; i < authors.list.size(); i++) {
        personsWithBooks.add(BookWithLibrary.PersonWithBooks.of(authors.list.get(i), booksOf[i]));
      }
      return bookToAuthor.required(personsWithBooks);
    }

    private static List<Book>[] booksOf(Run run, LongIndex personIds) {
      var books = new BookRows();
      var personToBooks = new Links();
      run.scan(AUTHOR_BOOKS, personIds, rows -> {
        while (rows.next()) {
          personToBooks.add(personIds.find(rows, 3), books.append(rows, 1));
        }
      });
      return personToBooks.lists(personIds.size(), books.list);
    }

    private static List<Optional<Shelf>> shelfOf(Run run,
        KeyIndex<ShelfRoomAndNumber> bookShelfKeys) {
      var shelfs = new ShelfRows();
      var bookToShelf = new Targets(run, bookShelfKeys, "Book.shelf", "book.room, book.number");
      run.scan(SHELF, bookShelfKeys, rows -> {
        while (rows.next()) {
          bookToShelf.add(rows, 2, bookShelfKeys.find(rows, 2,
              new ShelfRoomAndNumber(rows.getStringKey(2), rows.getInt(3))),
              shelfs.append(rows, 1));
        }
      });
      return bookToShelf.optional(shelfs.list);
    }

    /** Narrows {@code author}. */
    public static final class AuthorQuery extends PathQuery<AuthorQuery> {
      private AuthorQuery(Narrowing narrowing) {
        super(AuthorQuery::new, narrowing);
      }

      /** Narrows {@code books} of each person; no further statement. */
      public AuthorQuery books(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
        return narrowed("books", ToManyQuery.of(BookColumns::new), narrow);
      }
    }
  }

  /** What a row of {@link Shelf} is referred to by. */
  private record ShelfRoomAndNumber(String room, int number) {}

  /** Reads {@link Book} from rows. */
  private static final class BookRows {
    final LongIndex keys = new LongIndex();

    final List<Book> list = new ArrayList<>();

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
      return new Book(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2),
          rows.getIntOrNull(at + 3), Optional.ofNullable(rows.getString(at + 4)),
          rows.getInt(at + 5));
    }
  }

  /** Reads {@link Person} from rows. */
  private static final class PersonRows {
    final LongIndex keys = new LongIndex();

    final List<Person> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Person read(Rows rows, int at) throws SQLException {
      return new Person(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }

  /** Reads {@link Country} from rows. */
  private static final class CountryRows {
    final LongIndex keys = new LongIndex();

    final List<Country> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Country read(Rows rows, int at) throws SQLException {
      return new Country(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link BookWithPeople.PersonWithCountry} from rows. */
  private static final class PersonWithCountryRows {
    final LongIndex keys = new LongIndex();

    final List<BookWithPeople.PersonWithCountry> list = new ArrayList<>();

    private final CountryRows countryRows;

    PersonWithCountryRows(CountryRows countryRows) {
      this.countryRows = countryRows;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    BookWithPeople.PersonWithCountry read(Rows rows, int at) throws SQLException {
      return new BookWithPeople.PersonWithCountry(rows.getLong(at), rows.getString(at + 1),
          rows.getString(at + 2), countryRows.list.get(rows.require(countryRows.add(rows, at + 3),
          "Person.country", "person.country_code", at + 2)));
    }
  }

  /** Reads {@link Cover} from rows. */
  private static final class CoverRows {
    final List<Cover> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Cover read(Rows rows, int at) throws SQLException {
      return new Cover(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Review} from rows. */
  private static final class ReviewRows {
    final LongIndex keys = new LongIndex();

    final List<Review> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Review read(Rows rows, int at) throws SQLException {
      return new Review(rows.getLong(at), rows.getLong(at + 1), rows.getLongOrNull(at + 2));
    }
  }

  /** Reads {@link Shelf} from rows. */
  private static final class ShelfRows {
    final List<Shelf> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Shelf read(Rows rows, int at) throws SQLException {
      return new Shelf(rows.getLong(at), rows.getString(at + 1), rows.getInt(at + 2));
    }
  }
}
