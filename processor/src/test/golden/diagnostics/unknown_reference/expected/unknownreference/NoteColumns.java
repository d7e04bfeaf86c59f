package unknownreference;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Note} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class NoteColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public NoteColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn enrollmentId() {
    return LongColumn.of(path, "enrollment_id");
  }

  public EnrollmentColumns enrollment() {
    return new EnrollmentColumns(path.toOne("enrollment", "enrollment", "enrollment_id", "id"));
  }
}
