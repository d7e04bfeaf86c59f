package benchmark.build;

import benchmark.model.Course;
import benchmark.model.Student;
import benchmark.model.StudentWithCourses;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Starts, and loads a student by two JDBI queries with mappers written by hand. */
final class HandWrittenStart {

  private HandWrittenStart() {}

  public static void main(String[] arguments) {
    Jdbi jdbi = FirstStudent.database();
    FirstStudent.check(jdbi.withHandle(handle -> load(handle, 1)));
  }

  private static StudentWithCourses load(Handle handle, long id) {
    Student student = handle
        .createQuery("SELECT student.id, student.name FROM student WHERE student.id = :id")
        .bind("id", id)
        .map((rows, context) -> new Student(rows.getLong(1), rows.getString(2)))
        .one();
    List<Course> courses = handle
        .createQuery("""
            SELECT course.id, course.title
            FROM student_course
            JOIN course ON course.id = student_course.course_id
            WHERE student_course.student_id = :id""")
        .bind("id", id)
        .map((rows, context) -> new Course(rows.getLong(1), rows.getString(2)))
        .list();
    return StudentWithCourses.of(student, courses);
  }
}
