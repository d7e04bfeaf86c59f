package sharded;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On the shard of its student, with a column of each type. */
@Entity
@Fetch("student")
@Fetch(name = "withStudentApart", value = "student", batch = "student")
public record Visit(
    @Id long id,
    @References(Student.class) long studentId,
    UUID code,
    Purpose purpose,
    boolean borrowed,
    @Nullable Integer minutes,
    double distance,
    BigDecimal paid,
    LocalDate day,
    LocalTime came,
    LocalDateTime left,
    OffsetDateTime noted,
    @Nullable Instant corrected) {

  /** What a student comes for. */
  public enum Purpose {
    READ,
    BORROW
  }
}
