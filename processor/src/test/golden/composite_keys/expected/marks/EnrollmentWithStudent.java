package marks;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** {@link Enrollment} with student. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
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
