package campus;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Course} with students. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
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
