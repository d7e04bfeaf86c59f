package benchmark.model;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "courses", target = Course.class)
@Fetch("courses")
@Fetch(name = "withClassmates", value = "courses.students")
public record Student(@Id long id, String name) {}
