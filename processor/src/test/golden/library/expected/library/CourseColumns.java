package library;

import dev.fetchplan.query.LongColumn;
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

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn title() {
    return StringColumn.nullable(path, "title");
  }

  public LongColumn teacherId() {
    return LongColumn.nullable(path, "teacher_id");
  }

  public TeacherColumns teacher() {
    return new TeacherColumns(path.toOne("teacher", "teacher", "teacher_id", "id"));
  }

  public ToMany<StudentColumns> students() {
    return ToMany.of(path.linked("students", "student_course", "student",
        List.of("id", "course_id"), List.of("student_id", "id")), StudentColumns::new);
  }
}
