package dev.fetchplan.school;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;

public final class TeacherColumns {
  private final Path path;

  public TeacherColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.of(path, "name");
  }

  public ToMany<CourseColumns> courses() {
    return ToMany.of(path.toMany("courses", "course", "id", "teacher_id"), CourseColumns::new);
  }
}
