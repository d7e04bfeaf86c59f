package benchmark.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;

@Entity
public interface Student {
  @Id
  long id();

  String name();

  @ManyToMany
  @JoinTable(
      name = "student_course",
      joinColumnName = "student_id",
      inverseJoinColumnName = "course_id")
  List<Course> courses();
}
