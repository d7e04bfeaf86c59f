package benchmark.model;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "students", target = Student.class, mappedBy = "courses")
@Fetch("students")
public record Course(@Id long id, String title) {}
