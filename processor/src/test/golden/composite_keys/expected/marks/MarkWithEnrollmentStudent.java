package marks;

import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Mark} with enrollment (with student). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record MarkWithEnrollmentStudent(long id, Long studentId, String term, BigDecimal fee,
    int points, Optional<MarkWithEnrollmentStudent.EnrollmentWithStudent> enrollment) {
  /** Returns the columns alone. */
  public Mark entity() {
    return new Mark(id, studentId, term, fee, points);
  }

  /** Returns the entity's columns with the associations. */
  public static MarkWithEnrollmentStudent of(Mark mark,
      Optional<EnrollmentWithStudent> enrollment) {
    return new MarkWithEnrollmentStudent(mark.id(), mark.studentId(), mark.term(), mark.fee(),
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
