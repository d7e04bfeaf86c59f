package library;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import testing.Database;
import testing.Engine;

/** The nine calls of {@link LibraryExample} on each database: statements and graphs. */
class LibraryTest {

  @ParameterizedTest(name = "{1} on {0}")
  @MethodSource("calls")
  void runsThePromisedStatementsAndLoadsTheGraph(Engine engine, Call call) {
    Database database = engine.with(Library.script());

    List<String> rows = call.rows().apply(database.jdbi());

    assertThat(rows).containsExactlyInAnyOrder(call.expected());
    assertThat(database.ran()).isEqualTo(call.documentedAndAppended()).hasSize(call.statements());
    assertThat(database.connections()).isEqualTo(1);
  }

  static Stream<Arguments> calls() {
    return Stream.of(Engine.values())
        .flatMap(engine -> TABLE.stream().map(call -> Arguments.of(engine, call)));
  }

  private static final List<Call> TABLE = List.of(
      new Call(
          "all books, each with its author",
          1,
          jdbi -> lines(new BookRepository(jdbi).withAuthor().list(), LibraryTest::line),
          documented(BookRepository.class, "withAuthor"),
          List.of(""),
          "Swami and Friends by R.K. Narayan",
          "The Bachelor of Arts by R.K. Narayan",
          "The English Teacher by R.K. Narayan",
          "Malgudi Days by R.K. Narayan",
          "The Guide by R.K. Narayan",
          "The Vendor of Sweets by R.K. Narayan",
          "Godaan by Premchand",
          "Gaban by Premchand",
          "Nirmala by Premchand",
          "Gora by Rabindranath Tagore",
          "The Home and the World by Rabindranath Tagore",
          "Chokher Bali by Rabindranath Tagore",
          "Untouchable by Mulk Raj Anand",
          "Coolie by Mulk Raj Anand",
          "Kanthapura by Raja Rao",
          "The Serpent and the Rope by Raja Rao",
          "Clear Light of Day by Anita Desai",
          "In Custody by Anita Desai"),
      new Call(
          "books by the name of their author",
          1,
          jdbi -> lines(
              new BookRepository(jdbi)
                  .withAuthor()
                  .where(b -> b.author().name().eq("R.K. Narayan"))
                  .list(),
              LibraryTest::line),
          documented(BookRepository.class, "withAuthor"),
          List.of("\nWHERE author.name = ?"),
          "Swami and Friends by R.K. Narayan",
          "The Bachelor of Arts by R.K. Narayan",
          "The English Teacher by R.K. Narayan",
          "Malgudi Days by R.K. Narayan",
          "The Guide by R.K. Narayan",
          "The Vendor of Sweets by R.K. Narayan"),
      new Call(
          "one student with courses",
          2,
          jdbi -> lines(
              new StudentRepository(jdbi).withCourses().byId(1).stream().toList(),
              LibraryTest::line),
          documented(StudentRepository.class, "withCourses"),
          List.of("\nWHERE student.id = ?", ""),
          "Swaminathan: [Arithmetic, Cricket for Beginners, GUIDED WALKS IN MALGUDI, Scripture]"),
      new Call(
          "one course with students",
          2,
          jdbi -> lines(
              new CourseRepository(jdbi).withStudents().byId(7).stream().toList(),
              LibraryTest::line),
          documented(CourseRepository.class, "withStudents"),
          List.of("\nWHERE course.id = ?", ""),
          "Cricket for Beginners: [Mani, Rajam, Samuel, Swaminathan]"),
      new Call(
          "all students with courses and each course's students",
          3,
          jdbi -> lines(
              new StudentRepository(jdbi).withClassmates().list(),
              student -> student.name()
                  + ": "
                  + sorted(
                      student.courses(),
                      course -> course.title() + sorted(course.students(), Student::name))),
          documented(StudentRepository.class, "withClassmates"),
          List.of("", "", ""),
          "Swaminathan: [Arithmetic[Rajam, Sankar, Somu, Swaminathan],"
              + " Cricket for Beginners[Mani, Rajam, Samuel, Swaminathan],"
              + " GUIDED WALKS IN MALGUDI[Mani, Swaminathan],"
              + " Scripture[Samuel, Somu, Swaminathan]]",
          "Mani: [Cricket for Beginners[Mani, Rajam, Samuel, Swaminathan],"
              + " GUIDED WALKS IN MALGUDI[Mani, Swaminathan]]",
          "Rajam: [A Guide to Reading Narayan[Chandran, Rajam, Sankar],"
              + " Arithmetic[Rajam, Sankar, Somu, Swaminathan],"
              + " Cricket for Beginners[Mani, Rajam, Samuel, Swaminathan]]",
          "Somu: [Arithmetic[Rajam, Sankar, Somu, Swaminathan],"
              + " Scripture[Samuel, Somu, Swaminathan]]",
          "Sankar: [A Guide to Reading Narayan[Chandran, Rajam, Sankar],"
              + " Arithmetic[Rajam, Sankar, Somu, Swaminathan],"
              + " Field guide to the Trees of Mempi[Sankar],"
              + " Hindi Prose since Premchand[Chandran, Sankar]]",
          "Samuel: [Cricket for Beginners[Mani, Rajam, Samuel, Swaminathan],"
              + " Scripture[Samuel, Somu, Swaminathan]]",
          "Chandran: [A Guide to Reading Narayan[Chandran, Rajam, Sankar],"
              + " Hindi Prose since Premchand[Chandran, Sankar]]",
          "Raju: []"),
      new Call(
          "students with only the courses whose title contains guide",
          2,
          jdbi -> lines(
              new StudentRepository(jdbi)
                  .withCourses()
                  .courses(c -> c.where(x -> x.title().containsIgnoreCase("guide")))
                  .list(),
              LibraryTest::line),
          documented(StudentRepository.class, "withCourses"),
          List.of("", "\n  AND LOWER(course.title) LIKE LOWER(?) ESCAPE '!'"),
          "Swaminathan: [GUIDED WALKS IN MALGUDI]",
          "Mani: [GUIDED WALKS IN MALGUDI]",
          "Rajam: [A Guide to Reading Narayan]",
          "Somu: []",
          "Sankar: [A Guide to Reading Narayan, Field guide to the Trees of Mempi]",
          "Samuel: []",
          "Chandran: [A Guide to Reading Narayan]",
          "Raju: []"),
      new Call(
          "authors with books",
          2,
          jdbi -> lines(new AuthorRepository(jdbi).withBooks().list(), LibraryTest::line),
          documented(AuthorRepository.class, "withBooks"),
          List.of("", ""),
          "R.K. Narayan: [Malgudi Days, Swami and Friends, The Bachelor of Arts,"
              + " The English Teacher, The Guide, The Vendor of Sweets]",
          "Premchand: [Gaban, Godaan, Nirmala]",
          "Rabindranath Tagore: [Chokher Bali, Gora, The Home and the World]",
          "Mulk Raj Anand: [Coolie, Untouchable]",
          "Raja Rao: [Kanthapura, The Serpent and the Rope]",
          "Anita Desai: [Clear Light of Day, In Custody]",
          "Attia Hosain: []"),
      new Call(
          "students with courses, each course with its teacher",
          2,
          jdbi -> lines(
              new StudentRepository(jdbi).withCoursesTeacher().list(),
              student -> student.name()
                  + ": "
                  + sorted(
                      student.courses(),
                      course -> course.title() + " with " + course.teacher().name())),
          documented(StudentRepository.class, "withCoursesTeacher"),
          List.of("", ""),
          "Swaminathan: [Arithmetic with Vedanayagam, Cricket for Beginners with Brown,"
              + " GUIDED WALKS IN MALGUDI with Brown, Scripture with Ebenezar]",
          "Mani: [Cricket for Beginners with Brown, GUIDED WALKS IN MALGUDI with Brown]",
          "Rajam: [A Guide to Reading Narayan with Krishnan, Arithmetic with Vedanayagam,"
              + " Cricket for Beginners with Brown]",
          "Somu: [Arithmetic with Vedanayagam, Scripture with Ebenezar]",
          "Sankar: [A Guide to Reading Narayan with Krishnan, Arithmetic with Vedanayagam,"
              + " Field guide to the Trees of Mempi with Brown,"
              + " Hindi Prose since Premchand with Krishnan]",
          "Samuel: [Cricket for Beginners with Brown, Scripture with Ebenezar]",
          "Chandran: [A Guide to Reading Narayan with Krishnan,"
              + " Hindi Prose since Premchand with Krishnan]",
          "Raju: []"),
      new Call(
          "books with author, reviews, and the author's other books",
          3,
          jdbi -> lines(
              new BookRepository(jdbi)
                  .withEverything().list().stream()
                      .filter(book -> book.id() >= 13)
                      .toList(),
              book -> book.title()
                  + " by "
                  + book.author().name()
                  + sorted(book.author().books(), Book::title)
                  + sorted(book.reviews(), Review::text)),
          documented(BookRepository.class, "withEverything"),
          List.of("", "", ""),
          "Untouchable by Mulk Raj Anand[Coolie, Untouchable][One day is enough.]",
          "Coolie by Mulk Raj Anand[Coolie, Untouchable][]",
          "Kanthapura by Raja Rao[Kanthapura, The Serpent and the Rope]"
              + "[Told as a grandmother tells it.]",
          "The Serpent and the Rope by Raja Rao[Kanthapura, The Serpent and the Rope][]",
          "Clear Light of Day by Anita Desai[Clear Light of Day, In Custody]"
              + "[Old Delhi in the heat, and nobody leaves.]",
          "In Custody by Anita Desai[Clear Light of Day, In Custody][]"));

  /**
   * A row of the table.
   *
   * @param statements the promise
   * @param rows makes the call and writes each row of its result as a line
   * @param documented the statements of the plan's Javadoc
   * @param appended what the call itself adds to each of them
   */
  record Call(
      String name,
      int statements,
      Function<Jdbi, List<String>> rows,
      List<String> documented,
      List<String> appended,
      String... expected) {

    List<String> documentedAndAppended() {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < documented.size(); i++) {
        texts.add(documented.get(i) + appended.get(i));
      }
      return texts;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String line(BookWithAuthor book) {
    return book.title() + " by " + book.author().name();
  }

  private static String line(StudentWithCourses student) {
    return student.name() + ": " + sorted(student.courses(), Course::title);
  }

  private static String line(CourseWithStudents course) {
    return course.title() + ": " + sorted(course.students(), Student::name);
  }

  private static String line(AuthorWithBooks author) {
    return author.name() + ": " + sorted(author.books(), Book::title);
  }

  private static <T> List<String> lines(List<T> rows, Function<T, String> line) {
    return rows.stream().map(line).toList();
  }

  private static <T> String sorted(List<T> rows, Function<T, String> text) {
    return rows.stream().map(text).sorted().toList().toString();
  }
}
