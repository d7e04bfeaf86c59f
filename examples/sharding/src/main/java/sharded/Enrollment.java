package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

/** On the shard of its student. */
@Entity
@OneToMany(name = "marks", target = Mark.class)
@Fetch({"student", "course"})
@Fetch("marks")
public record Enrollment(
    @Id @References(Student.class) long studentId,
    @Id @References(Course.class) long courseId,
    int grade) {}
