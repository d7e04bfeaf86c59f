package benchmark.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;

@Entity
public interface Grade {
  @Id
  long id();

  int points();

  @ManyToOne
  @JoinColumn(name = "student_id", referencedColumnName = "STUDENT_ID")
  @JoinColumn(name = "course_id", referencedColumnName = "COURSE_ID")
  Enrollment enrollment();
}
