package campus;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Student} with courses. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record StudentWithCourses(long id, String name, List<Course> courses) {
  /** Returns the columns alone. */
  public Student entity() {
    return new Student(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static StudentWithCourses of(Student student, List<Course> courses) {
    return new StudentWithCourses(student.id(), student.name(), courses);
  }
}
