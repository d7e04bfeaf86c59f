package keyparts;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Mark(
    @Id long id,
    @References(value = Enrollment.class, name = "enrollment") long studentId,
    @References(value = Enrollment.class, name = "enrollment") long courseId) {}
