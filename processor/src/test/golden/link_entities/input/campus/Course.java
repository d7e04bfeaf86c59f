package campus;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

/** Known by its term and its number in it. */
@Entity
@ManyToMany(name = "students", target = Student.class, mappedBy = "courses")
@Fetch("students")
public record Course(@Id String term, @Id int number, String title) {}
