package benchmark.model;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("enrollment")
public record Grade(
    @Id long id,

    @References(value = Enrollment.class, name = "enrollment", to = "studentId")
    long studentId,

    @References(value = Enrollment.class, name = "enrollment", to = "courseId")
    long courseId,

    int points) {}
