package throughconflict;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Enrollment} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class EnrollmentColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public EnrollmentColumns(Path path) {
    this.path = path;
  }

  public LongColumn studentId() {
    return LongColumn.of(path, "student_id");
  }

  public LongColumn courseId() {
    return LongColumn.of(path, "course_id");
  }

  public StudentColumns student() {
    return new StudentColumns(path.toOne("student", "student", "student_id", "id"));
  }

  public CourseColumns course() {
    return new CourseColumns(path.toOne("course", "course", "course_id", "id"));
  }
}
