package keyparts;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Mark} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class MarkColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public MarkColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn studentId() {
    return LongColumn.of(path, "student_id");
  }

  public LongColumn courseId() {
    return LongColumn.of(path, "course_id");
  }

  public EnrollmentColumns enrollment() {
    return new EnrollmentColumns(path.toOne("enrollment", "enrollment", "student_id", "student_id",
        "course_id", "course_id"));
  }
}
