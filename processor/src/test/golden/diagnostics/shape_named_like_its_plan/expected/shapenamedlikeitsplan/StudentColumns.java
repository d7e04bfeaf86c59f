package shapenamedlikeitsplan;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Student} and the ways from it, for conditions and orders. */
@NullableComponents("mentorId")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class StudentColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  StudentColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn mentorId() {
    return LongColumn.nullable(path, "mentor_id");
  }

  public StudentColumns mentor() {
    return new StudentColumns(path.toOne("mentor", "student", "mentor_id", "id"));
  }

  public ToMany<CourseColumns> courses() {
    return ToMany.of(path.linked("courses", "student_course", "course", List.of("id", "student_id"),
        List.of("course_id", "id")), CourseColumns::new);
  }
}
