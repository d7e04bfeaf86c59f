package dev.fetchplan.school;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.qualifier.QualifiedType;

public final class CourseColumns {
  private final Path path;

  public CourseColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn title() {
    return StringColumn.of(path, "title");
  }

  public ComparableColumn<LocalDate> starts() {
    return ComparableColumn.nullable(path, "starts", QualifiedType.of(LocalDate.class));
  }

  public LongColumn teacherId() {
    return LongColumn.nullable(path, "teacher_id");
  }

  public TeacherColumns teacher() {
    return new TeacherColumns(path.toOne("teacher", "teacher", "teacher_id", "id"));
  }

  public ToMany<StudentColumns> students() {
    return ToMany.of(
        path.linked(
            "students",
            "student_course",
            "student",
            List.of("id", "course_id"),
            List.of("student_id", "id")),
        StudentColumns::new);
  }
}
