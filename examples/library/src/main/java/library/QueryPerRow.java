package library;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * The graphs of {@link LibraryExample} once more, each association with a query of its own for each
 * row: what loops and lazy loading send.
 */
final class QueryPerRow {

  private final Jdbi jdbi;

  QueryPerRow(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void booksWithAuthor() {
    books("TRUE").forEach(this::author);
  }

  void booksWithAuthorNamed(String name) {
    books("author_id IN (SELECT id FROM author WHERE name = ?)", name).forEach(this::author);
  }

  void studentWithCourses(long id) {
    students("id = ?", id).forEach(this::courses);
  }

  void courseWithStudents(long id) {
    courses("id = ?", id).forEach(this::students);
  }

  void studentsWithCoursesTitled(String part) {
    for (Student student : students("TRUE")) {
      courses(
          "id IN (SELECT course_id FROM student_course WHERE student_id = ?)"
              + " AND LOWER(title) LIKE ?",
          student.id(),
          "%" + part + "%");
    }
  }

  void studentsWithClassmates() {
    students("TRUE").forEach(student -> courses(student).forEach(this::students));
  }

  void studentsWithCoursesAndTeachers() {
    students("TRUE").forEach(student -> courses(student).forEach(this::teacher));
  }

  void studentsWithCourses() {
    students("TRUE").forEach(this::courses);
  }

  void coursesWithStudents() {
    courses("TRUE").forEach(this::students);
  }

  void authorCards() {
    for (Author author : rows(AuthorRepository.rowMapper(), "SELECT * FROM author")) {
      for (Book book :
          books("author_id = ? ORDER BY published DESC FETCH FIRST 3 ROWS ONLY", author.id())) {
        rows(ReviewRepository.rowMapper(), "SELECT * FROM review WHERE book_id = ?", book.id());
      }
    }
  }

  void authorsWithBooks() {
    rows(AuthorRepository.rowMapper(), "SELECT * FROM author").forEach(this::books);
  }

  void booksWithEverything() {
    for (Book book : books("TRUE")) {
      author(book).forEach(this::books);
      rows(ReviewRepository.rowMapper(), "SELECT * FROM review WHERE book_id = ?", book.id());
    }
  }

  private List<Author> author(Book book) {
    return rows(AuthorRepository.rowMapper(), "SELECT * FROM author WHERE id = ?", book.authorId());
  }

  private List<Book> books(Author author) {
    return books("author_id = ?", author.id());
  }

  private List<Course> courses(Student student) {
    return courses(
        "id IN (SELECT course_id FROM student_course WHERE student_id = ?)", student.id());
  }

  private List<Student> students(Course course) {
    return students(
        "id IN (SELECT student_id FROM student_course WHERE course_id = ?)", course.id());
  }

  private List<Teacher> teacher(Course course) {
    return rows(
        TeacherRepository.rowMapper(), "SELECT * FROM teacher WHERE id = ?", course.teacherId());
  }

  private List<Book> books(String condition, Object... values) {
    return rows(BookRepository.rowMapper(), "SELECT * FROM book WHERE " + condition, values);
  }

  private List<Student> students(String condition, Object... values) {
    return rows(StudentRepository.rowMapper(), "SELECT * FROM student WHERE " + condition, values);
  }

  private List<Course> courses(String condition, Object... values) {
    return rows(CourseRepository.rowMapper(), "SELECT * FROM course WHERE " + condition, values);
  }

  private <T> List<T> rows(RowMapper<T> mapper, String sql, Object... values) {
    return jdbi.withHandle(handle -> handle.select(sql, values).map(mapper).list());
  }
}
