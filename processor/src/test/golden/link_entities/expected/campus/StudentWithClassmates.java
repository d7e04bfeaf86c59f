package campus;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Student} with courses (with students). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record StudentWithClassmates(long id, String name,
    List<StudentWithClassmates.CourseWithStudents> courses) {
  /** Returns the columns alone. */
  public Student entity() {
    return new Student(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static StudentWithClassmates of(Student student, List<CourseWithStudents> courses) {
    return new StudentWithClassmates(student.id(), student.name(), courses);
  }

  /** {@link Course} with students. */
  public record CourseWithStudents(String term, int number, String title, List<Student> students) {
    /** Returns the columns alone. */
    public Course entity() {
      return new Course(term, number, title);
    }

    /** Returns the entity's columns with the associations. */
    public static CourseWithStudents of(Course course, List<Student> students) {
      return new CourseWithStudents(course.term(), course.number(), course.title(), students);
    }
  }
}
