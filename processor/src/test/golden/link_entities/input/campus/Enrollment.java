package campus;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

/** The link between students and courses, which has a grade; a waiting list has no course yet. */
@Entity(schema = "register", table = "enrolled")
public record Enrollment(
    @Id long id,
    @References(Student.class) int studentId,
    @References(Student.class) Long assistantId,
    @References(value = Course.class, name = "course", to = "number") Integer courseNumber,
    @References(value = Course.class, name = "course", to = "term") @Nullable String courseTerm,
    int grade) {}
