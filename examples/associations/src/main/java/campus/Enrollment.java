package campus;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

/** A link with a grade. A student on the waiting list has no number of a course yet. */
@Entity
@Fetch({"student", "assistant", "course"})
public record Enrollment(
    @Id long id,
    @References(Student.class) int studentId,
    @References(Student.class) @Nullable Long assistantId,

    @References(value = Course.class, name = "course", to = "number") @Nullable
    Integer courseNumber,

    @References(value = Course.class, name = "course", to = "term")
    String courseTerm,

    int grade) {}
