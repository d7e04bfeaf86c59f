package library;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * A page of the library.
 *
 * @param code the call that loads it, as it is shown
 * @param load the same call
 * @param heading of an entry
 * @param lines of an entry
 * @param perRow loads the same with one query per row
 */
record Page<T>(
    String path,
    String title,
    String code,
    Function<Jdbi, List<T>> load,
    Function<T, String> heading,
    Function<T, List<String>> lines,
    Consumer<QueryPerRow> perRow) {

  static final List<Page<?>> ALL = List.of(
      new Page<>(
          "/students",
          "All students with their courses",
          "students.withCourses().list()",
          jdbi -> new StudentRepository(jdbi).withCourses().list(),
          StudentWithCourses::name,
          student -> student.courses().stream().map(Course::title).toList(),
          QueryPerRow::studentsWithCourses),
      new Page<>(
          "/courses",
          "All courses with their students",
          "courses.withStudents().list()",
          jdbi -> new CourseRepository(jdbi).withStudents().list(),
          CourseWithStudents::title,
          course -> course.students().stream().map(Student::name).toList(),
          QueryPerRow::coursesWithStudents),
      new Page<>(
          "/authors",
          "Authors with their three newest books and the number of reviews",
          "cards.all().list()",
          jdbi -> new AuthorCardRepository(jdbi).all().list(),
          AuthorCard::name,
          author -> author.books().stream()
              .map(book -> "%s (%d), %d reviews"
                  .formatted(book.title(), book.published(), book.reviewCount()))
              .toList(),
          QueryPerRow::authorCards));

  /** An entry as it is shown. */
  record Entry(String heading, String text) {}

  List<Entry> entries(Jdbi jdbi) {
    return load.apply(jdbi).stream()
        .map(row -> new Entry(heading.apply(row), lines.apply(row).stream().collect(joining(", "))))
        .toList();
  }
}
