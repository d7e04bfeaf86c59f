package marks;

import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Prize} with enrollments (with student). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PrizeWithEnrollmentsStudent(long id, String name,
    List<PrizeWithEnrollmentsStudent.EnrollmentWithStudent> enrollments) {
  /** Returns the columns alone. */
  public Prize entity() {
    return new Prize(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static PrizeWithEnrollmentsStudent of(Prize prize,
      List<EnrollmentWithStudent> enrollments) {
    return new PrizeWithEnrollmentsStudent(prize.id(), prize.name(), enrollments);
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
