package marks;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "enrollments", target = Enrollment.class)
@Fetch("enrollments.marks")
public record Student(@Id long id, String name) {}
