package sharded;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** On the shard of its student. */
@Entity
@Fetch("enrollment")
@Fetch(name = "withEnrollmentApart", value = "enrollment", batch = "enrollment")
public record Mark(
    @Id long id,

    @References(value = Enrollment.class, name = "enrollment", to = "studentId")
    long studentId,

    @References(value = Enrollment.class, name = "enrollment", to = "courseId")
    long courseId,

    @Column("order") int place) {}
