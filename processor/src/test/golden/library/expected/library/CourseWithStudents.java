package library;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Course} with students. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CourseWithStudents(long id, String title, Optional<Long> teacherId,
    List<Student> students) {
  /** Returns the columns alone. */
  public Course entity() {
    return new Course(id, title, teacherId);
  }

  /** Returns the entity's columns with the associations. */
  public static CourseWithStudents of(Course course, List<Student> students) {
    return new CourseWithStudents(course.id(), course.title(), course.teacherId(), students);
  }
}
