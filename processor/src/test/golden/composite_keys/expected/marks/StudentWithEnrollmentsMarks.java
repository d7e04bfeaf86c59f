package marks;

import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Student} with enrollments (with marks). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record StudentWithEnrollmentsMarks(long id, String name,
    List<StudentWithEnrollmentsMarks.EnrollmentWithMarks> enrollments) {
  /** Returns the columns alone. */
  public Student entity() {
    return new Student(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static StudentWithEnrollmentsMarks of(Student student,
      List<EnrollmentWithMarks> enrollments) {
    return new StudentWithEnrollmentsMarks(student.id(), student.name(), enrollments);
  }

  /** {@link Enrollment} with marks. */
  public record EnrollmentWithMarks(String term, int year, long studentId, BigDecimal fee,
      List<Mark> marks) {
    /** Returns the columns alone. */
    public Enrollment entity() {
      return new Enrollment(term, year, studentId, fee);
    }

    /** Returns the entity's columns with the associations. */
    public static EnrollmentWithMarks of(Enrollment enrollment, List<Mark> marks) {
      return new EnrollmentWithMarks(enrollment.term(), enrollment.year(), enrollment.studentId(),
          enrollment.fee(), marks);
    }
  }
}
