package library;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Nine calls on a library in memory: the code, the SQL, the result, and what it spares. */
public final class LibraryExample {

  public static void main(String[] args) {
    Jdbi jdbi = Library.inMemory();
    var books = new BookRepository(jdbi);
    var authors = new AuthorRepository(jdbi);
    var students = new StudentRepository(jdbi);
    var courses = new CourseRepository(jdbi);
    var perRow = new QueryPerRow(jdbi);
    var show = new Show(jdbi, new PrintStream(System.out, true, StandardCharsets.UTF_8));

    show.call(
        "All books, each with its author",
        "books.withAuthor().list()",
        () -> books.withAuthor().list(),
        book -> book.title() + " by " + book.author().name(),
        () -> perRow.booksWithAuthor());

    show.call(
        "Books whose author's name is \"R.K. Narayan\", with author",
        """
        books.withAuthor()
            .where(b -> b.author().name().eq("R.K. Narayan"))
            .list()""",
        () ->
            books.withAuthor().where(b -> b.author().name().eq("R.K. Narayan")).list(),
        book -> book.title() + " by " + book.author().name(),
        () -> perRow.booksWithAuthorNamed("R.K. Narayan"));

    show.call(
        "One student by id, with courses",
        "students.withCourses().byId(1)",
        () -> students.withCourses().byId(1).stream().toList(),
        student -> student.name() + ": " + list(student.courses(), Course::title),
        () -> perRow.studentWithCourses(1));

    show.call(
        "One course by id, with students: the other end",
        "courses.withStudents().byId(7)",
        () -> courses.withStudents().byId(7).stream().toList(),
        course -> course.title() + ": " + list(course.students(), Student::name),
        () -> perRow.courseWithStudents(7));

    show.call(
        "All students, with courses and each course's students",
        "students.withClassmates().list()",
        () -> students.withClassmates().list(),
        student -> student.name() + ": "
            + list(
                student.courses(), c -> c.title() + " (" + list(c.students(), Student::name) + ")"),
        () -> perRow.studentsWithClassmates());

    show.call(
        "Students with only the courses whose title contains \"guide\", in any case",
        """
        students.withCourses()
            .courses(c -> c.where(x -> x.title().containsIgnoreCase("guide")))
            .list()""",
        () -> students
            .withCourses()
            .courses(c -> c.where(x -> x.title().containsIgnoreCase("guide")))
            .list(),
        student -> student.name() + ": " + list(student.courses(), Course::title),
        () -> perRow.studentsWithCoursesTitled("guide"));

    show.call(
        "Authors with books",
        "authors.withBooks().list()",
        () -> authors.withBooks().list(),
        author -> author.name() + ": " + list(author.books(), Book::title),
        () -> perRow.authorsWithBooks());

    show.call(
        "Students with courses, each with its teacher: a join inside the prefetch",
        "students.withCoursesTeacher().list()",
        () -> students.withCoursesTeacher().list(),
        student -> student.name() + ": "
            + list(student.courses(), c -> c.title() + " (" + c.teacher().name() + ")"),
        () -> perRow.studentsWithCoursesAndTeachers());

    show.call(
        "Books with author, reviews, and the author's other books",
        "books.withEverything().list()",
        () -> books.withEverything().list(),
        book -> book.title() + " by " + book.author().name()
            + "; reviews: " + list(book.reviews(), r -> "★".repeat(r.stars()))
            + "; books by the author: " + list(book.author().books(), Book::title),
        () -> perRow.booksWithEverything());

    show.summary();
  }

  private static <T> String list(List<T> rows, Function<T, String> text) {
    return rows.isEmpty() ? "none" : rows.stream().map(text).collect(joining(", "));
  }
}
