package keyparts;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Enrollment(@Id long studentId, @Id long courseId) {}
