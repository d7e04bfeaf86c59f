package school;

import static dev.fetchplan.testing.Statements.assertStatements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import org.jdbi.v3.core.JdbiException;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;
import testing.Open;

/** One row by its key: what is asked with the same key need not wait for the row. */
class RoundTripTest {

  private static final String TABLES = """
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE teacher (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE course (id BIGINT PRIMARY KEY, title VARCHAR(50), teacher_id BIGINT);
      CREATE TABLE student_course (student_id BIGINT, course_id BIGINT);
      INSERT INTO student VALUES (1, 'Swami'), (2, 'Mani'), (3, 'Rajam');
      INSERT INTO teacher VALUES (1, 'Vedanayagam'), (2, 'Ebenezar');
      INSERT INTO course VALUES (1, 'Arithmetic', 1), (2, 'Scripture', 2);
      INSERT INTO student_course VALUES (1, 1), (1, 2), (2, 2);
      """;

  private static final Student SWAMI = new Student(1, "Swami");
  private static final Student MANI = new Student(2, "Mani");

  @OnEachEngine
  void sendsInOneWhatIsAskedWithOneKey(Engine engine) {
    Database database = engine.with(TABLES);
    var students = new StudentRepository(database.jdbi()).withClassmates();

    var swami = assertStatements(
        database.jdbi(),
        3,
        () -> students
            .courses(c -> c.orderBy(CourseColumns::id).students(s -> s.orderBy(StudentColumns::id)))
            .byId(1)
            .orElseThrow());

    assertThat(swami.entity()).isEqualTo(SWAMI);
    assertThat(swami.courses())
        .extracting(course -> course.students())
        .containsExactly(List.of(SWAMI), List.of(SWAMI, MANI));
    assertThat(database.ran()).hasSize(3);
    assertThat(database.roundTrips()).isEqualTo(engine == Engine.POSTGRESQL ? 2 : 3);
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void runsTheStatementsOfTheJavadoc(Engine engine) {
    Database database = engine.with(TABLES);

    var rajam = new StudentRepository(database.jdbi()).withCoursesTeacher().byId(3);

    List<String> documented = documented(StudentRepository.class, "withCoursesTeacher");
    assertThat(rajam.orElseThrow().courses()).isEmpty();
    assertThat(database.ran())
        .containsExactly(documented.get(0) + "\nWHERE student.id = ?", documented.get(1));
  }

  @OnEachEngine
  void narrowsRootAndChildren(Engine engine) {
    Database database = engine.with(TABLES);
    var students = new StudentRepository(database.jdbi())
        .withCoursesTeacher()
        .where(s -> s.name().startsWith("S"))
        .courses(c -> c.where(x -> x.teacher().name().eq("Ebenezar"))
            .orderBy(x -> x.title().desc())
            .limit(1));

    assertThat(students.byId(1).orElseThrow().courses())
        .extracting(course -> course.title())
        .containsExactly("Scripture");
    assertThat(students.byId(2)).isEmpty();
    assertThat(students.byId(99)).isEmpty();
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void asksForNothingThatIsNarrowedToNothing(Engine engine) {
    Database database = engine.with(TABLES);

    var swami = new StudentRepository(database.jdbi())
        .withCoursesTeacher()
        .courses(c -> c.limit(0))
        .byId(1)
        .orElseThrow();

    assertThat(swami.courses()).isEmpty();
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void leavesNothingOpenWhereAStatementFails(Engine engine) {
    Database database = engine.with(TABLES + "DROP TABLE student_course");
    var students = new StudentRepository(database.jdbi()).withCoursesTeacher();

    assertThatThrownBy(() -> students.byId(1)).isInstanceOf(JdbiException.class);
    assertThatThrownBy(() -> students.snapshot().byId(1)).isInstanceOf(JdbiException.class);

    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void seesOneState(Engine engine) {
    Database database = engine.with(TABLES);

    var swami = new StudentRepository(database.jdbi())
        .withCoursesTeacher()
        .snapshot()
        .byId(1)
        .orElseThrow();

    assertThat(swami.courses()).hasSize(2);
    assertThat(database.connections()).isEqualTo(1);
  }
}
