package campus;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Course} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CourseColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CourseColumns(Path path) {
    this.path = path;
  }

  public StringColumn term() {
    return StringColumn.of(path, "term");
  }

  public IntColumn number() {
    return IntColumn.of(path, "number");
  }

  public StringColumn title() {
    return StringColumn.nullable(path, "title");
  }

  public ToMany<StudentColumns> students() {
    return ToMany.of(path.linked("students", "register.enrolled", "student",
        List.of("term", "course_term", "number", "course_number"), List.of("student_id", "id")),
        StudentColumns::new);
  }
}
