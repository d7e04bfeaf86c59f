package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Enrollment(
    @Id long id,
    @References(Student.class) String studentId,
    @References(Course.class) long courseId,
    @References(String.class) long otherId) {}
