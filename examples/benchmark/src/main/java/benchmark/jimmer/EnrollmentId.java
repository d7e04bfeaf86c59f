package benchmark.jimmer;

import org.babyfish.jimmer.sql.Embeddable;

@Embeddable
public interface EnrollmentId {
  long studentId();

  long courseId();
}
