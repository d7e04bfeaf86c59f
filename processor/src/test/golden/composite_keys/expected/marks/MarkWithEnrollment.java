package marks;

import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Mark} with enrollment. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record MarkWithEnrollment(long id, Long studentId, String term, BigDecimal fee, int points,
    Optional<Enrollment> enrollment) {
  /** Returns the columns alone. */
  public Mark entity() {
    return new Mark(id, studentId, term, fee, points);
  }

  /** Returns the entity's columns with the associations. */
  public static MarkWithEnrollment of(Mark mark, Optional<Enrollment> enrollment) {
    return new MarkWithEnrollment(mark.id(), mark.studentId(), mark.term(), mark.fee(),
        mark.points(), enrollment);
  }
}
