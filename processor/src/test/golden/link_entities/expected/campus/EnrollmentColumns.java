package campus;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Enrollment} and the ways from it, for conditions and orders. */
@NullableComponents({
    "assistantId",
    "courseNumber",
    "courseTerm"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class EnrollmentColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public EnrollmentColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public IntColumn studentId() {
    return IntColumn.of(path, "student_id");
  }

  public LongColumn assistantId() {
    return LongColumn.nullable(path, "assistant_id");
  }

  public IntColumn courseNumber() {
    return IntColumn.nullable(path, "course_number");
  }

  public StringColumn courseTerm() {
    return StringColumn.nullable(path, "course_term");
  }

  public IntColumn grade() {
    return IntColumn.of(path, "grade");
  }

  public StudentColumns student() {
    return new StudentColumns(path.toOne("student", "student", "student_id", "id"));
  }

  public StudentColumns assistant() {
    return new StudentColumns(path.toOne("assistant", "student", "assistant_id", "id"));
  }

  public CourseColumns course() {
    return new CourseColumns(path.toOne("course", "course", "course_number", "number",
        "course_term", "term"));
  }
}
