package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Enrollment(
    @Id long id, @References(Student.class) long studentId, @References(Course.class) Long courseId) {}
