package marks;

import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Enrollment} with marks and prizes. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record EnrollmentWithMarksAndPrizes(String term, int year, long studentId, BigDecimal fee,
    List<Mark> marks, List<Prize> prizes) {
  /** Returns the columns alone. */
  public Enrollment entity() {
    return new Enrollment(term, year, studentId, fee);
  }

  /** Returns the entity's columns with the associations. */
  public static EnrollmentWithMarksAndPrizes of(Enrollment enrollment, List<Mark> marks,
      List<Prize> prizes) {
    return new EnrollmentWithMarksAndPrizes(enrollment.term(), enrollment.year(),
        enrollment.studentId(), enrollment.fee(), marks, prizes);
  }
}
