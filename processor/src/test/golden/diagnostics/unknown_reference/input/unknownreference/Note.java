package unknownreference;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Note(@Id long id, @References(Enrollment.class) long enrollmentId) {}
