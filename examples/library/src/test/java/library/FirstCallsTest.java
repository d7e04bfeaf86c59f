package library;

import static dev.fetchplan.testing.Statements.assertStatements;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.query.Cursor;
import dev.fetchplan.query.Page;
import dev.fetchplan.query.Slice;
import dev.fetchplan.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The calls that a user needs first, as the README shows them. */
class FirstCallsTest {

  private final Jdbi jdbi = Library.inMemory();
  private final AuthorRepository authors = new AuthorRepository(jdbi);
  private final BookRepository books = new BookRepository(jdbi);
  private final StudentRepository students = new StudentRepository(jdbi);
  private final List<StudentWithCourses> printed = new ArrayList<>();

  @Test
  void sendsTheStatementsThatTheReadmeCounts() {
    Statements sent = Statements.of(jdbi, this::tenCalls);

    assertThat(sent.list())
        .extracting(statement -> (statement.plan() + " " + statement.path()).strip())
        .containsExactly(
            "BookRepository.withAuthor",
            "StudentRepository.withCourses",
            "StudentRepository.withCourses courses",
            "BookRepository.all",
            "StudentRepository.withCourses",
            "StudentRepository.withCourses courses",
            "AuthorRepository.all",
            "AuthorRepository.withBooks",
            "AuthorRepository.withBooks books",
            "BookRepository.withAuthor",
            "BookRepository.withAuthor",
            "BookRepository.all",
            "BookRepository.all",
            "StudentRepository.withCourses",
            "StudentRepository.withCourses courses",
            "StudentRepository.withClassmates",
            "StudentRepository.withClassmates courses",
            "StudentRepository.withClassmates courses.students",
            "");
    assertThat(printed).hasSize(8);
  }

  private void tenCalls() {
    // 1. all of a plan, narrowed over an association: 1 statement
    List<BookWithAuthor> narayans =
        books.withAuthor().where(b -> b.author().name().eq("R.K. Narayan")).list();

    // 2. one by its key: 2 statements, one for the student and one for the courses
    Optional<StudentWithCourses> student = students.withCourses().byId(1);

    // 3. the first few in an order, flat: 1 statement
    List<Book> shelf = books.all().orderBy(BookColumns::title).limit(20).list();

    // 4. which rows of an association are fetched, for each parent: still 2 statements
    List<StudentWithCourses> guides = students
        .withCourses()
        .courses(c -> c.where(x -> x.title().containsIgnoreCase("guide"))
            .orderBy(x -> x.title().asc())
            .limit(3))
        .list();

    // 5. how many, by what they are associated with: 1 statement; exists() likewise
    long guideAuthors = authors
        .all()
        .where(a -> a.books().any(b -> b.title().contains("Guide")))
        .count();

    // 6. several by their keys, in the order of the keys: 2 statements
    List<AuthorWithBooks> three = authors.withBooks().byIds(List.of(3L, 1L, 2L));

    // 7. a page by number, and how many rows there are: 1 statement and 1 for the total
    Page<BookWithAuthor> page = books.withAuthor().orderBy(BookColumns::title).page(2, 5);

    // 8. the rows behind a cursor, however far: 1 statement each
    Slice<Book> first = books.all().orderBy(b -> b.title().asc()).slice(5);
    String next = first.next().orElseThrow().toString(); // goes into a URL
    Slice<Book> second = books.all().orderBy(b -> b.title().asc()).slice(5, Cursor.of(next));

    // 9. all of a large table, 500 in memory: 1 statement, and 1 for the courses of each 500
    students.withCourses().forEach(500, printed::add);

    // 10. all statements see one state: 3 statements in a read-only transaction
    List<StudentWithClassmates> classmates =
        students.withClassmates().snapshot().list();

    // and your own SQL is one call away
    List<Book> longTitles = jdbi.withHandle(handle -> handle
        .createQuery("SELECT * FROM book WHERE length(title) > :n")
        .bind("n", 10)
        .map(BookRepository.rowMapper())
        .list());

    assertThat(narayans).hasSize(6).extracting(b -> b.author().name()).containsOnly("R.K. Narayan");
    assertThat(student.orElseThrow().courses()).hasSize(4);
    assertThat(shelf).hasSize(18).first().extracting(Book::title).isEqualTo("Chokher Bali");
    assertThat(guides).flatExtracting(StudentWithCourses::courses).hasSize(6);
    assertThat(guideAuthors).isEqualTo(1);
    assertThat(three).extracting(AuthorWithBooks::id).containsExactly(3L, 1L, 2L);
    assertThat(page.rows()).hasSize(5);
    assertThat(page.total()).isEqualTo(18);
    assertThat(first.rows()).hasSize(5).doesNotContainAnyElementsOf(second.rows());
    assertThat(classmates).hasSize(8);
    assertThat(longTitles).allMatch(book -> book.title().length() > 10).isNotEmpty();
  }

  @Test
  void loadsStudentsWithTheirCoursesByTwoStatements() {
    List<StudentWithCourses> loaded =
        assertStatements(jdbi, 2, () -> students.withCourses().list());

    assertThat(loaded).hasSize(8);
  }

  @Test
  void completesRowsAndKeysInHand() {
    List<Book> rows = jdbi.withHandle(handle -> handle
        .createQuery("SELECT * FROM book WHERE length(title) > 20 ORDER BY title")
        .map(BookRepository.rowMapper())
        .list());

    // rows of any query, in their order: 1 statement for the authors
    List<BookWithAuthor> longTitles =
        assertStatements(jdbi, 1, () -> books.withAuthor().of(rows));

    // a list for each key, as data loaders want it: 1 statement
    Map<Long, List<Book>> shelves =
        assertStatements(jdbi, 1, () -> authors.withBooks().booksOf(List.of(1L, 2L, 99L)));

    assertThat(longTitles).extracting(BookWithAuthor::entity).isNotEmpty().isEqualTo(rows);
    assertThat(shelves.get(1L)).isNotEmpty().allMatch(book -> book.authorId() == 1);
    assertThat(shelves.get(99L)).isEmpty();
  }
}
