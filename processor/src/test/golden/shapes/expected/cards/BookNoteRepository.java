package cards;

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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link BookNote}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookNoteRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BookNoteRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BookNoteRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link BookNote}: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT book.id, book.author_id, author.id, author_publisher.id, author_publisher.name,
   *     author_publisher.country_id
   * FROM book
   * LEFT JOIN author ON author.id = book.author_id
   * LEFT JOIN publisher author_publisher ON author_publisher.id = author.publisher_id
   * }</pre>
   *
   * <p>{@code subjects}, for all rows at once:
   *
   * <pre>{@code
   * SELECT book_subject.book_id, subject.id, subject.name
   * FROM book_subject
   * JOIN subject ON subject.id = book_subject.subject_id
   * WHERE book_subject.book_id IN (:bookIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link BookNote}: 2 statements. */
  public static final class All extends Query<BookNote, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id, book.author_id, author.id, author_publisher.id, author_publisher.name,
            author_publisher.country_id
        FROM book
        LEFT JOIN author ON author.id = book.author_id
        LEFT JOIN publisher author_publisher ON author_publisher.id = author.publisher_id""")
        .joining("author", "Author")
        .joining("author.publisher", "Publisher");

    private static final Select AUTHOR = Select.prefetch("author", "Author", """
        SELECT author.id, publisher.id, publisher.name, publisher.country_id
        FROM author
        LEFT JOIN publisher ON publisher.id = author.publisher_id
        WHERE author.id IN (:bookAuthorIds)""")
        .unnarrowed()
        .joining("publisher", "Publisher");

    private static final Select SUBJECTS = Select.prefetch("subjects", "Subject", """
        SELECT book_subject.book_id, subject.id, subject.name
        FROM book_subject
        JOIN subject ON subject.id = book_subject.subject_id
        WHERE book_subject.book_id IN (:bookIds)""");

    private static final Plan<All, BookNote, BookColumns> PLAN =
        Plan.of("BookNoteRepository.all", All::new, BookColumns::new, All::load, BOOKS, SUBJECTS)
            .byRootKey(SUBJECTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<BookNote> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link BookNote} for each book in hand: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code author}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author.id, publisher.id, publisher.name, publisher.country_id
     * FROM author
     * LEFT JOIN publisher ON publisher.id = author.publisher_id
     * WHERE author.id IN (:bookAuthorIds)
     * }</pre>
     *
     * <p>{@code subjects}, for all rows at once:
     *
     * <pre>{@code
     * SELECT book_subject.book_id, subject.id, subject.name
     * FROM book_subject
     * JOIN subject ON subject.id = book_subject.subject_id
     * WHERE book_subject.book_id IN (:bookIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BookNote> of(Collection<Book> books) {
      return complete(books, All::complete);
    }

    /**
     * For each key its subjects: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without subjects has an empty list. The
     * method {@code of} shows the SQL: {@code subjects}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Subject>> subjectsOf(Collection<Long> bookIds) {
      var keys = new LongIndex();
      return lists("subjectsOf", bookIds, keys, run -> subjectsOf(run, keys));
    }

    /** Narrows {@code subjects} of each book; no further statement. */
    public All subjects(UnaryOperator<ToManyQuery<SubjectColumns>> narrow) {
      return narrowed("subjects", ToManyQuery.of(SubjectColumns::new), narrow);
    }

    private static List<BookNote> load(Run run) {
      // several authors can share one publisher: each is read once
      var publishers = new PublisherRows();
      var books = new BookNoteRows();
      var bookToPublisher = new Positions();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          int book = books.addRoot(rows, 1);
          bookToPublisher.set(book, publishers.add(rows, 4));
        }
      });
      var subjectsOf = subjectsOf(run, books.keys);
      var result = new ArrayList<BookNote>(books.list.size());
      for (int i = 0; i < books.list.size(); i++) {
        result.add(new BookNote(bookToPublisher.optional(i, publishers.list), subjectsOf[i]));
      }
      return result;
    }

    private static List<BookNote> complete(Run run, List<Book> books) {
      var bookAuthorIds = new LongIndex();
      var bookIds = new LongIndex();
      for (Book book : books) {
        bookAuthorIds.add(book.authorId());
        bookIds.add(book.id());
      }
      var authorOf = authorOf(run, bookAuthorIds);
      var subjectsOf = subjectsOf(run, bookIds);
      var result = new ArrayList<BookNote>(books.size());
      for (Book book : books) {
        var author = authorOf.get(bookAuthorIds.find(book.authorId()));
        result.add(new BookNote(author.publisher(), subjectsOf[bookIds.find(book.id())]));
      }
      return result;
    }

    private static List<AuthorOfBookNote> authorOf(Run run, LongIndex bookAuthorIds) {
      // several authors can share one publisher: each is read once
      var publishers = new PublisherRows();
      var authors = new AuthorOfBookNoteRows(publishers);
      var bookToAuthor = new Targets(run, bookAuthorIds, "Book.author", "book.author_id");
      run.scan(AUTHOR, bookAuthorIds, rows -> {
        while (rows.next()) {
          bookToAuthor.add(rows, 1, bookAuthorIds.find(rows, 1), authors.append(rows, 1));
        }
      });
      return bookToAuthor.required(authors.list);
    }

    private static List<Subject>[] subjectsOf(Run run, LongIndex bookIds) {
      // several books can share one subject: each is read once
      var subjects = new SubjectRows();
      var bookToSubjects = new Links();
      run.scan(SUBJECTS, bookIds, rows -> {
        while (rows.next()) {
          bookToSubjects.add(bookIds.find(rows, 1), subjects.add(rows, 2));
        }
      });
      return bookToSubjects.lists(bookIds.size(), subjects.list);
    }
  }

  /** What {@link BookNote} takes of a row that {@code author} leads to. */
  private record AuthorOfBookNote(Optional<Publisher> publisher) {}

  /** What a row holds of {@link BookNote}. */
  private record BookNoteRow() {}

  /** Reads {@link Publisher} from rows. */
  private static final class PublisherRows {
    final LongIndex keys = new LongIndex();

    final List<Publisher> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Optional<Publisher> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Publisher read(Rows rows, int at) throws SQLException {
      return new Publisher(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }

  /** Reads {@link BookNoteRow} from rows. */
  private static final class BookNoteRows {
    final LongIndex keys = new LongIndex();

    final List<BookNoteRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BookNoteRow read(Rows rows, int at) throws SQLException {
      rows.require(rows.isNull(at + 2) ? -1 : 0, "Book.author", "book.author_id", at + 1);
      return new BookNoteRow();
    }
  }

  /** Reads {@link AuthorOfBookNote} from rows. */
  private static final class AuthorOfBookNoteRows {
    final List<AuthorOfBookNote> list = new ArrayList<>();

    private final PublisherRows publisherRows;

    AuthorOfBookNoteRows(PublisherRows publisherRows) {
      this.publisherRows = publisherRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    AuthorOfBookNote read(Rows rows, int at) throws SQLException {
      return new AuthorOfBookNote(publisherRows.optional(publisherRows.add(rows, at + 1)));
    }
  }

  /** Reads {@link Subject} from rows. */
  private static final class SubjectRows {
    final LongIndex keys = new LongIndex();

    final List<Subject> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Subject read(Rows rows, int at) throws SQLException {
      return new Subject(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
