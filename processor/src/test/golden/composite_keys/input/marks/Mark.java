package marks;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.math.BigDecimal;

@Entity
@Fetch("enrollment")
@Fetch(name = "withEnrollmentBatched", value = "enrollment.student", batch = "enrollment")
@Fetch("enrollment.student")
public record Mark(
    @Id long id,
    @References(value = Enrollment.class, name = "enrollment", to = "studentId") Long studentId,
    @References(value = Enrollment.class, name = "enrollment", to = "term") String term,
    @References(value = Enrollment.class, name = "enrollment", to = "fee") BigDecimal fee,
    int points) {}
