package dev.fetchplan.school;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;

public final class StudentColumns {
  private final Path path;

  public StudentColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.of(path, "name");
  }

  public ToMany<CourseColumns> courses() {
    return ToMany.of(
        path.linked(
            "courses",
            "student_course",
            "course",
            List.of("id", "student_id"),
            List.of("course_id", "id")),
        CourseColumns::new);
  }
}
