package marks;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "enrollments", target = Enrollment.class, mappedBy = "prizes")
@Fetch("enrollments.student")
@Fetch("enrollments.marks")
public record Prize(@Id long id, String name) {}
