package optional;

import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.KeyIndex;
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
   * SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
   *     book.publisher_id
   * FROM book
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Books with author, editor, translator, printer and publisher (with owner): 1 statement.
   *
   * <pre>{@code
   * SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
   *     book.publisher_id, author.id, author.name, author.home_id, editor.id, editor.name,
   *     editor.home_id, translator.id, translator.name, translator.home_id, printer.id, printer.name,
   *     printer.home_id, publisher.code, publisher.owner_id, publisher_owner.id, publisher_owner.name,
   *     publisher_owner.home_id
   * FROM book
   * LEFT JOIN person author ON author.id = book.author_id
   * LEFT JOIN person editor ON editor.id = book.editor_id
   * LEFT JOIN person translator ON translator.id = book.translator_id
   * LEFT JOIN person printer ON printer.id = book.printer_id
   * LEFT JOIN publisher ON publisher.code = book.publisher_id
   * LEFT JOIN person publisher_owner ON publisher_owner.id = publisher.owner_id
   * }</pre>
   */
  public WithPeople withPeople() {
    return new WithPeople(source, Narrowing.NONE);
  }

  /**
   * Books with editor (with edited and home (with owner)) and translator (with home): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
   *     book.publisher_id, editor.id, editor.name, editor.home_id, editor_home.code,
   *     editor_home.owner_id, editor_home_owner.id, editor_home_owner.name, editor_home_owner.home_id,
   *     translator.id, translator.name, translator.home_id, translator_home.code,
   *     translator_home.owner_id
   * FROM book
   * LEFT JOIN person editor ON editor.id = book.editor_id
   * LEFT JOIN publisher editor_home ON editor_home.code = editor.home_id
   * LEFT JOIN person editor_home_owner ON editor_home_owner.id = editor_home.owner_id
   * LEFT JOIN person translator ON translator.id = book.translator_id
   * LEFT JOIN publisher translator_home ON translator_home.code = translator.home_id
   * }</pre>
   *
   * <p>{@code editor.edited}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
   *     book.publisher_id
   * FROM book
   * WHERE book.editor_id IN (:personIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithWorks withWorks() {
    return new WithWorks(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Book> rowMapper() {
    return LabelledRows.mapper("Book", (rows, at) -> new Book(rows.getInt(at[0]),
        rows.getInt(at[1]), rows.getLongOrNull(at[2]),
        Optional.ofNullable(rows.getLongOrNull(at[3])), rows.getLong(at[4]), rows.getString(at[5])),
        "id", "author_id", "editor_id", "translator_id", "printer_id", "publisher_id");
  }

  /** Books without associations: 1 statement. */
  public static final class All extends Query<Book, Book, BookColumns, Integer, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
            book.publisher_id
        FROM book""");

    private static final Plan<All, Book, BookColumns> PLAN =
        Plan.of("BookRepository.all", All::new, BookColumns::new, All::load, BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<Book> byId(int id) {
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

  /** Books with author, editor, translator, printer and publisher (with owner): 1 statement. */
  public static final class WithPeople
      extends Query<BookWithPeople, Book, BookColumns, Integer, WithPeople> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
            book.publisher_id, author.id, author.name, author.home_id, editor.id, editor.name,
            editor.home_id, translator.id, translator.name, translator.home_id, printer.id, printer.name,
            printer.home_id, publisher.code, publisher.owner_id, publisher_owner.id, publisher_owner.name,
            publisher_owner.home_id
        FROM book
        LEFT JOIN person author ON author.id = book.author_id
        LEFT JOIN person editor ON editor.id = book.editor_id
        LEFT JOIN person translator ON translator.id = book.translator_id
        LEFT JOIN person printer ON printer.id = book.printer_id
        LEFT JOIN publisher ON publisher.code = book.publisher_id
        LEFT JOIN person publisher_owner ON publisher_owner.id = publisher.owner_id""")
        .joining("author", "Person")
        .joining("editor", "Person")
        .joining("translator", "Person")
        .joining("printer", "Person")
        .joining("publisher", "Publisher")
        .joining("publisher.owner", "Person");

    private static final Select AUTHOR = Select.prefetch("author", "Person", """
        SELECT person.id, person.name, person.home_id
        FROM person
        WHERE person.id IN (:bookAuthorIds)""");

    private static final Select EDITOR = Select.prefetch("editor", "Person", """
        SELECT person.id, person.name, person.home_id
        FROM person
        WHERE person.id IN (:bookEditorIds)""");

    private static final Select TRANSLATOR = Select.prefetch("translator", "Person", """
        SELECT person.id, person.name, person.home_id
        FROM person
        WHERE person.id IN (:bookTranslatorIds)""");

    private static final Select PRINTER = Select.prefetch("printer", "Person", """
        SELECT person.id, person.name, person.home_id
        FROM person
        WHERE person.id IN (:bookPrinterIds)""");

    private static final Select PUBLISHER = Select.prefetch("publisher", "Publisher", """
        SELECT publisher.code, publisher.owner_id, owner.id, owner.name, owner.home_id
        FROM publisher
        LEFT JOIN person owner ON owner.id = publisher.owner_id
        WHERE publisher.code IN (:bookPublisherIds)""")
        .joining("owner", "Person")
        .key(KeyType.STRING);

    private static final Plan<WithPeople, BookWithPeople, BookColumns> PLAN =
        Plan.of("BookRepository.withPeople", WithPeople::new, BookColumns::new, WithPeople::load,
            BOOKS);

    private WithPeople(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithPeople> byId(int id) {
      return byKey(id);
    }

    /**
     * Books in hand with author, editor, translator, printer and publisher (with owner): 5 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.home_id
     * FROM person
     * WHERE person.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code editor}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.home_id
     * FROM person
     * WHERE person.id IN (:bookEditorIds)
     * }</pre>
     *
     * <p>{@code translator}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.home_id
     * FROM person
     * WHERE person.id IN (:bookTranslatorIds)
     * }</pre>
     *
     * <p>{@code printer}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.home_id
     * FROM person
     * WHERE person.id IN (:bookPrinterIds)
     * }</pre>
     *
     * <p>{@code publisher}, for all rows at once:
     *
     * <pre>{@code
     * SELECT publisher.code, publisher.owner_id, owner.id, owner.name, owner.home_id
     * FROM publisher
     * LEFT JOIN person owner ON owner.id = publisher.owner_id
     * WHERE publisher.code IN (:bookPublisherIds)
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

    private static List<BookWithPeople> load(Run run) {
      // several books can share one person: each is read once
      var persons = new PersonRows();
      // several books can share one publisher: each is read once
      var publishers = new PublisherWithOwnerRows(persons);
      var books = new BookWithPeopleRows(persons, publishers);
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.append(rows, 1);
        }
      });
      return run.distinct(books.list, BookWithPeople::id);
    }

    private static List<BookWithPeople> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookEditorIds = new LongIndex();
      var bookTranslatorIds = new LongIndex();
      var bookPrinterIds = new LongIndex();
      var bookPublisherIds = KeyIndex.ofStrings();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
        bookEditorIds.add(book.editorId());
        bookTranslatorIds.add(book.translatorId().orElse(null));
        bookPrinterIds.add(book.printerId());
        bookPublisherIds.add(book.publisherId());
      }
      // one person can be reached in several ways: each is read once
      var persons = new PersonRows();
      var authorOf = authorOf(run, bookAuthorIds, persons);
      var editorOf = editorOf(run, bookEditorIds, persons);
      var translatorOf = translatorOf(run, bookTranslatorIds, persons);
      var printerOf = printerOf(run, bookPrinterIds, persons);
      var publisherOf = publisherOf(run, bookPublisherIds, persons);
      var result = new ArrayList<BookWithPeople>(books.size());
      for (Book book : books) {
        result.add(BookWithPeople.of(book, authorOf.get(bookAuthorIds.find(book.authorId())),
            bookEditorIds.target(book.editorId(), editorOf),
            bookTranslatorIds.target(book.translatorId().orElse(null), translatorOf),
            printerOf.get(bookPrinterIds.find(book.printerId())),
            bookPublisherIds.target(book.publisherId(), publisherOf)));
      }
      return result;
    }

    private static List<Person> authorOf(Run run, LongIndex bookAuthorIds, PersonRows persons) {
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), persons.add(rows, 1));
        }
      });
      return bookToAuthor.required(persons.list);
    }

    private static List<Optional<Person>> editorOf(Run run, LongIndex bookEditorIds,
        PersonRows persons) {
      var bookToEditor = new Targets(run, bookEditorIds, "Book.editor", "book.editor_id");
      run.scan(EDITOR, bookEditorIds, rows -> {
        while (rows.next()) {
          bookToEditor.add(rows, 1, bookEditorIds.find(rows, 1), persons.add(rows, 1));
        }
      });
      return bookToEditor.optional(persons.list);
    }

    private static List<Optional<Person>> translatorOf(Run run, LongIndex bookTranslatorIds,
        PersonRows persons) {
      var bookToTranslator = new Targets(run, bookTranslatorIds, "Book.translator",
          "book.translator_id");
      run.scan(TRANSLATOR, bookTranslatorIds, rows -> {
        while (rows.next()) {
          bookToTranslator.add(rows, 1, bookTranslatorIds.find(rows, 1), persons.add(rows, 1));
        }
      });
      return bookToTranslator.optional(persons.list);
    }

    private static List<Optional<Person>> printerOf(Run run, LongIndex bookPrinterIds,
        PersonRows persons) {
      var bookToPrinter = new Targets(run, bookPrinterIds, "Book.printer", "book.printer_id");
      run.scan(PRINTER, bookPrinterIds, rows -> {
        while (rows.next()) {
          bookToPrinter.add(rows, 1, bookPrinterIds.find(rows, 1), persons.add(rows, 1));
        }
      });
      return bookToPrinter.optional(persons.list);
    }

    private static List<Optional<BookWithPeople.PublisherWithOwner>> publisherOf(Run run,
        KeyIndex<String> bookPublisherIds, PersonRows persons) {
      var publishers = new PublisherWithOwnerRows(persons);
      var bookToPublisher = new Targets(run, bookPublisherIds, "Book.publisher",
          "book.publisher_id");
      run.scan(PUBLISHER, bookPublisherIds, rows -> {
        while (rows.next()) {
          bookToPublisher.add(rows, 1, bookPublisherIds.find(rows, 1), publishers.append(rows, 1));
        }
      });
      return bookToPublisher.optional(publishers.list);
    }
  }

  /**
   * Books with editor (with edited and home (with owner)) and translator (with home): 2 statements.
   */
  public static final class WithWorks
      extends Query<BookWithWorks, Book, BookColumns, Integer, WithWorks> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
            book.publisher_id, editor.id, editor.name, editor.home_id, editor_home.code,
            editor_home.owner_id, editor_home_owner.id, editor_home_owner.name, editor_home_owner.home_id,
            translator.id, translator.name, translator.home_id, translator_home.code,
            translator_home.owner_id
        FROM book
        LEFT JOIN person editor ON editor.id = book.editor_id
        LEFT JOIN publisher editor_home ON editor_home.code = editor.home_id
        LEFT JOIN person editor_home_owner ON editor_home_owner.id = editor_home.owner_id
        LEFT JOIN person translator ON translator.id = book.translator_id
        LEFT JOIN publisher translator_home ON translator_home.code = translator.home_id""")
        .joining("editor", "Person")
        .joining("editor.home", "Publisher")
        .joining("editor.home.owner", "Person")
        .joining("translator", "Person")
        .joining("translator.home", "Publisher");

    private static final Select EDITOR = Select.prefetch("editor", "Person", """
        SELECT person.id, person.name, person.home_id, home.code, home.owner_id, home_owner.id,
            home_owner.name, home_owner.home_id
        FROM person
        LEFT JOIN publisher home ON home.code = person.home_id
        LEFT JOIN person home_owner ON home_owner.id = home.owner_id
        WHERE person.id IN (:bookEditorIds)""")
        .joining("home", "Publisher")
        .joining("home.owner", "Person");

    private static final Select EDITOR_EDITED = Select.prefetch("editor.edited", "Book", """
        SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
            book.publisher_id
        FROM book
        WHERE book.editor_id IN (:personIds)""");

    private static final Select TRANSLATOR = Select.prefetch("translator", "Person", """
        SELECT person.id, person.name, person.home_id, home.code, home.owner_id
        FROM person
        LEFT JOIN publisher home ON home.code = person.home_id
        WHERE person.id IN (:bookTranslatorIds)""")
        .joining("home", "Publisher");

    private static final Plan<WithWorks, BookWithWorks, BookColumns> PLAN =
        Plan.of("BookRepository.withWorks", WithWorks::new, BookColumns::new, WithWorks::load,
            BOOKS, EDITOR_EDITED);

    private WithWorks(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookWithWorks> byId(int id) {
      return byKey(id);
    }

    /**
     * Books in hand with editor (with edited and home (with owner)) and translator (with home): 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code editor}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.home_id, home.code, home.owner_id, home_owner.id,
     *     home_owner.name, home_owner.home_id
     * FROM person
     * LEFT JOIN publisher home ON home.code = person.home_id
     * LEFT JOIN person home_owner ON home_owner.id = home.owner_id
     * WHERE person.id IN (:bookEditorIds)
     * }</pre>
     *
     * <p>{@code editor.edited}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book.id, book.author_id, book.editor_id, book.translator_id, book.printer_id,
     *     book.publisher_id
     * FROM book
     * WHERE book.editor_id IN (:personIds)
     * }</pre>
     *
     * <p>{@code translator}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.home_id, home.code, home.owner_id
     * FROM person
     * LEFT JOIN publisher home ON home.code = person.home_id
     * WHERE person.id IN (:bookTranslatorIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookWithWorks> of(Collection<Book> books) {
      return complete(books, WithWorks::complete);
    }

    /** Narrows what is fetched below {@code editor} of each book. */
    public WithWorks editor(UnaryOperator<EditorQuery> narrow) {
      return narrowed("editor", EditorQuery::new, narrow);
    }

    private static List<BookWithWorks> load(Run run) {
      // several publishers can share one person: each is read once
      var owners = new PersonRows();
      // several persons can share one publisher: each is read once
      var editorHomes = new WithWorksPublisherWithOwnerRows(owners);
      // several books can share one person: each is read once
      var editors = new PersonRows();
      // several persons can share one publisher: each is read once
      var translatorHomes = new PublisherRows();
      // several books can share one person: each is read once
      var translators = new PersonWithHomeRows(translatorHomes);
      var books = new BookRows();
      var personToHome = new Positions();
      var bookToEditor = new Positions();
      var bookToTranslator = new Positions();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          int book = books.addRoot(rows, 1);
          int person = editors.add(rows, 7);
          bookToEditor.set(book, person);
          if (person >= 0) {
            personToHome.set(person, rows.require(editorHomes.add(rows, 10), "Person.home",
                "person.home_id", 9));
          }
          bookToTranslator.set(book, translators.add(rows, 15));
        }
      });
      var editedOf = editedOf(run, editors.keys);
      var personsWithEditedHomeOwner =
          new ArrayList<BookWithWorks.PersonWithEditedHomeOwner>(editors.list.size());
      for (int i = 0; i < editors.list.size(); i++) {
        personsWithEditedHomeOwner.add(BookWithWorks.PersonWithEditedHomeOwner.of(editors.list.get(i),
            editedOf[i], editorHomes.list.get(personToHome.get(i))));
      }
      var result = new ArrayList<BookWithWorks>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        result.add(BookWithWorks.of(books.list.get(i),
            bookToEditor.optional(i, personsWithEditedHomeOwner),
            bookToTranslator.optional(i, translators.list)));
      }
      return result;
    }

    private static List<BookWithWorks> complete(Run run, List<Book> books) {
      var bookEditorIds = new LongIndex();
      var bookTranslatorIds = new LongIndex();
      for (Book book : books) {
        bookEditorIds.add(book.editorId());
        bookTranslatorIds.add(book.translatorId().orElse(null));
      }
      var editorOf = editorOf(run, bookEditorIds);
      var translatorOf = translatorOf(run, bookTranslatorIds);
      var result = new ArrayList<BookWithWorks>(books.size());
      for (Book book : books) {
        result.add(BookWithWorks.of(book, bookEditorIds.target(book.editorId(), editorOf),
            bookTranslatorIds.target(book.translatorId().orElse(null), translatorOf)));
      }
      return result;
    }

    private static List<Optional<BookWithWorks.PersonWithEditedHomeOwner>> editorOf(Run run,
        LongIndex bookEditorIds) {
      // several publishers can share one person: each is read once
      var owners = new PersonRows();
      // several persons can share one publisher: each is read once
      var homes = new WithWorksPublisherWithOwnerRows(owners);
      var editors = new PersonRows();
      var personToHome = new Positions();
      var bookToEditor = new Targets(run, bookEditorIds, "Book.editor", "book.editor_id");
      run.scan(EDITOR, bookEditorIds, rows -> {
        while (rows.next()) {
          int person = editors.add(rows, 1);
          bookToEditor.add(rows, 1, bookEditorIds.find(rows, 1), person);
          personToHome.set(person, rows.require(homes.add(rows, 4), "Person.home", "person.home_id",
              3));
        }
      });
      var editedOf = editedOf(run, editors.keys);
      var personsWithEditedHomeOwner =
          new ArrayList<BookWithWorks.PersonWithEditedHomeOwner>(editors.list.size());
      for (int i = 0; i < editors.list.size(); i++) {
        personsWithEditedHomeOwner.add(BookWithWorks.PersonWithEditedHomeOwner.of(editors.list.get(i),
            editedOf[i], homes.list.get(personToHome.get(i))));
      }
      return bookToEditor.optional(personsWithEditedHomeOwner);
    }

    private static List<Book>[] editedOf(Run run, LongIndex personIds) {
      var edited = new BookRows();
      var personToEdited = new Links();
      run.scan(EDITOR_EDITED, personIds, rows -> {
        while (rows.next()) {
          personToEdited.add(personIds.find(rows, 3), edited.append(rows, 1));
        }
      });
      return personToEdited.lists(personIds.size(), edited.list);
    }

    private static List<Optional<BookWithWorks.PersonWithHome>> translatorOf(Run run,
        LongIndex bookTranslatorIds) {
      // several persons can share one publisher: each is read once
      var homes = new PublisherRows();
      var translators = new PersonWithHomeRows(homes);
      var bookToTranslator = new Targets(run, bookTranslatorIds, "Book.translator",
          "book.translator_id");
      run.scan(TRANSLATOR, bookTranslatorIds, rows -> {
        while (rows.next()) {
          bookToTranslator.add(rows, 1, bookTranslatorIds.find(rows, 1),
              translators.append(rows, 1));
        }
      });
      return bookToTranslator.optional(translators.list);
    }

    /** Narrows {@code editor}. */
    public static final class EditorQuery extends PathQuery<EditorQuery> {
      private EditorQuery(Narrowing narrowing) {
        super(EditorQuery::new, narrowing);
      }

      /** Narrows {@code edited} of each person; no further statement. */
      public EditorQuery edited(UnaryOperator<ToManyQuery<BookColumns>> narrow) {
        return narrowed("edited", ToManyQuery.of(BookColumns::new), narrow);
      }
    }
  }

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
      return new Book(rows.getInt(at), rows.getInt(at + 1), rows.getLongOrNull(at + 2),
          Optional.ofNullable(rows.getLongOrNull(at + 3)), rows.getLong(at + 4),
          rows.getString(at + 5));
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

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    Optional<Person> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Person read(Rows rows, int at) throws SQLException {
      return new Person(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }

  /** Reads {@link BookWithPeople.PublisherWithOwner} from rows. */
  private static final class PublisherWithOwnerRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<BookWithPeople.PublisherWithOwner> list = new ArrayList<>();

    private final PersonRows personRows;

    PublisherWithOwnerRows(PersonRows personRows) {
      this.personRows = personRows;
    }

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

    Optional<BookWithPeople.PublisherWithOwner> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    BookWithPeople.PublisherWithOwner read(Rows rows, int at) throws SQLException {
      return new BookWithPeople.PublisherWithOwner(rows.getString(at), rows.getLongOrNull(at + 1),
          personRows.optional(personRows.addReferred(rows, at + 2, at + 1)));
    }
  }

  /** Reads {@link BookWithPeople} from rows. */
  private static final class BookWithPeopleRows {
    final List<BookWithPeople> list = new ArrayList<>();

    private final PersonRows personRows;

    private final PublisherWithOwnerRows publisherWithOwnerRows;

    BookWithPeopleRows(PersonRows personRows, PublisherWithOwnerRows publisherWithOwnerRows) {
      this.personRows = personRows;
      this.publisherWithOwnerRows = publisherWithOwnerRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookWithPeople read(Rows rows, int at) throws SQLException {
      return new BookWithPeople(rows.getInt(at), rows.getIntKey(at + 1), rows.getLongOrNull(at + 2),
          Optional.ofNullable(rows.getLongOrNull(at + 3)), rows.getLongKey(at + 4),
          rows.getString(at + 5),
          personRows.list.get(rows.require(personRows.addReferred(rows, at + 6, at + 1),
          "Book.author", "book.author_id", at + 1)),
          personRows.optional(personRows.addReferred(rows, at + 9, at + 2)),
          personRows.optional(personRows.addReferred(rows, at + 12, at + 3)),
          personRows.optional(personRows.addReferred(rows, at + 15, at + 4)),
          publisherWithOwnerRows.optional(publisherWithOwnerRows.add(rows, at + 18)));
    }
  }

  /** Reads {@link BookWithWorks.PublisherWithOwner} from rows. */
  private static final class WithWorksPublisherWithOwnerRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<BookWithWorks.PublisherWithOwner> list = new ArrayList<>();

    private final PersonRows personRows;

    WithWorksPublisherWithOwnerRows(PersonRows personRows) {
      this.personRows = personRows;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    BookWithWorks.PublisherWithOwner read(Rows rows, int at) throws SQLException {
      return new BookWithWorks.PublisherWithOwner(rows.getString(at), rows.getLongOrNull(at + 1),
          personRows.optional(personRows.addReferred(rows, at + 2, at + 1)));
    }
  }

  /** Reads {@link Publisher} from rows. */
  private static final class PublisherRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

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
      return new Publisher(rows.getString(at), rows.getLongOrNull(at + 1));
    }
  }

  /** Reads {@link BookWithWorks.PersonWithHome} from rows. */
  private static final class PersonWithHomeRows {
    final LongIndex keys = new LongIndex();

    final List<BookWithWorks.PersonWithHome> list = new ArrayList<>();

    private final PublisherRows publisherRows;

    PersonWithHomeRows(PublisherRows publisherRows) {
      this.publisherRows = publisherRows;
    }

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

    BookWithWorks.PersonWithHome read(Rows rows, int at) throws SQLException {
      return new BookWithWorks.PersonWithHome(rows.getLong(at), rows.getString(at + 1),
          rows.getString(at + 2),
          publisherRows.list.get(rows.require(publisherRows.add(rows, at + 3), "Person.home",
          "person.home_id", at + 2)));
    }
  }
}
