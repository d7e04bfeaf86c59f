package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;

@Entity
@ManyToMany(name = "students", target = Student.class, mappedBy = "courses")
@Fetch("students")
public record Course(
    @Id long id, String title, @References(Teacher.class) long teacherId) {}
