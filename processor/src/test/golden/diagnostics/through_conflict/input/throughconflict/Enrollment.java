package throughconflict;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Enrollment(
    @Id @References(Student.class) long studentId, @Id @References(Course.class) long courseId) {}
