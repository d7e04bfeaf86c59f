package benchmark.model;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "grades", target = Grade.class)
@Fetch("grades")
public record Enrollment(@Id long studentId, @Id long courseId, int term) {}
