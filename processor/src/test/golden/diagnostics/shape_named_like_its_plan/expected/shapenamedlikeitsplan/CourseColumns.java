package shapenamedlikeitsplan;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Course} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class CourseColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  CourseColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn mentorId() {
    return LongColumn.of(path, "mentor_id");
  }

  public StudentColumns mentor() {
    return new StudentColumns(path.toOne("mentor", "student", "mentor_id", "id"));
  }

  public ToMany<StudentColumns> students() {
    return ToMany.of(path.linked("students", "student_course", "student",
        List.of("id", "course_id"), List.of("student_id", "id")), StudentColumns::new);
  }
}
