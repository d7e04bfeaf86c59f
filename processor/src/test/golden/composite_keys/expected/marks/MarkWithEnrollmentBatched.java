package marks;

import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Mark} with enrollment (with student). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record MarkWithEnrollmentBatched(long id, Long studentId, String term, BigDecimal fee,
    int points, Optional<MarkWithEnrollmentBatched.EnrollmentWithStudent> enrollment) {
  /** Returns the columns alone. */
  public Mark entity() {
    return new Mark(id, studentId, term, fee, points);
  }

  /** Returns the entity's columns with the associations. */
  public static MarkWithEnrollmentBatched of(Mark mark,
      Optional<EnrollmentWithStudent> enrollment) {
    return new MarkWithEnrollmentBatched(mark.id(), mark.studentId(), mark.term(), mark.fee(),
        mark.points(), enrollment);
  }

  /** {@link Enrollment} with student. */
  public record EnrollmentWithStudent(String term, int year, long studentId, BigDecimal fee,
      Student student) {
    /** Returns the columns alone. */
    public Enrollment entity() {
      return new Enrollment(term, year, studentId, fee);
    }

    /** Returns the entity's columns with the associations. */
    public static EnrollmentWithStudent of(Enrollment enrollment, Student student) {
      return new EnrollmentWithStudent(enrollment.term(), enrollment.year(), enrollment.studentId(),
          enrollment.fee(), student);
    }
  }
}
