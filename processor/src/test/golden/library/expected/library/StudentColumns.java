package library;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Student} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class StudentColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public StudentColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }

  public ToMany<CourseColumns> courses() {
    return ToMany.of(path.linked("courses", "student_course", "course", List.of("id", "student_id"),
        List.of("course_id", "id")), CourseColumns::new);
  }
}
