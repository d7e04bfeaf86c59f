package benchmark.build;

import benchmark.model.StudentRepository;
import org.jdbi.v3.core.Jdbi;

/** Starts, and loads a student by the generated repository. */
final class PlanStart {

  private PlanStart() {}

  public static void main(String[] arguments) {
    Jdbi jdbi = FirstStudent.database();
    FirstStudent.check(new StudentRepository(jdbi).withCourses().byId(1).orElseThrow());
  }
}
