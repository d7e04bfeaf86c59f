package benchmark.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;

@Entity
public interface Enrollment {
  @Id
  EnrollmentId id();

  int term();

  @OneToMany(mappedBy = "enrollment")
  List<Grade> grades();
}
