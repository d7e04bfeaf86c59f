package campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class LinkEntityTest {

  private static final String TABLES = """
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE course (
        term VARCHAR(10), number INT, title VARCHAR(50), PRIMARY KEY (term, number)
      );
      CREATE TABLE enrollment (
        id BIGINT PRIMARY KEY, student_id INT NOT NULL, assistant_id BIGINT,
        course_number INT, course_term VARCHAR(10) NOT NULL, grade INT NOT NULL
      );
      INSERT INTO student VALUES (1, 'Swami'), (2, 'Mani'), (3, 'Rajam');
      INSERT INTO course VALUES
        ('spring', 1, 'Scripture'), ('spring', 2, 'Arithmetic'), ('autumn', 1, 'Geography');
      INSERT INTO enrollment VALUES
        (1, 1, NULL, 1, 'spring', 3), (2, 1, 3, 1, 'autumn', 5), (3, 2, 3, 1, 'spring', 1),
        (4, 1, NULL, NULL, 'spring', 0), (5, 2, 1, 1, 'spring', 2);
      """;

  @OnEachEngine
  void leadsToTheTargetsAndToTheLinks(Engine engine) {
    Database database = engine.with(TABLES);

    var students = new StudentRepository(database.jdbi())
        .withCoursesAndEnrollmentsCourse()
        .courses(c -> c.orderBy(CourseColumns::title))
        .enrollments(e -> e.orderBy(EnrollmentColumns::id))
        .orderBy(StudentColumns::id)
        .list();

    assertThat(students)
        .extracting(
            s -> s.name(),
            s -> s.courses().stream().map(Course::title).toList(),
            s -> s.enrollments().stream()
                .map(e -> e.grade() + e.course().map(Course::title).orElse("?"))
                .toList())
        .containsExactly(
            tuple(
                "Swami",
                List.of("Geography", "Scripture"),
                List.of("3Scripture", "5Geography", "0?")),
            tuple("Mani", List.of("Scripture", "Scripture"), List.of("1Scripture", "2Scripture")),
            tuple("Rajam", List.of(), List.of()));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void runsTheStatementsOfTheJavadoc(Engine engine) {
    Database database = engine.with(TABLES);

    new StudentRepository(database.jdbi()).withCourses().list();

    assertThat(database.ran())
        .isEqualTo(documented(StudentRepository.class, "withCourses"))
        .hasSize(2);
  }

  @OnEachEngine
  void leadsBackOverTheSameForeignKeys(Engine engine) {
    Database database = engine.with(TABLES);

    var courses = new CourseRepository(database.jdbi())
        .withStudents()
        .students(s -> s.orderBy(StudentColumns::name))
        .orderBy(CourseColumns::title)
        .list();

    assertThat(courses)
        .extracting(
            c -> c.title(), c -> c.students().stream().map(Student::name).toList())
        .containsExactly(
            tuple("Arithmetic", List.of()),
            tuple("Geography", List.of("Swami")),
            tuple("Scripture", List.of("Mani", "Mani", "Swami")));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void takesTheForeignKeyThatFromNames(Engine engine) {
    Database database = engine.with(TABLES);

    var students = new StudentRepository(database.jdbi())
        .withAssisted()
        .assisted(c -> c.orderBy(CourseColumns::title))
        .orderBy(StudentColumns::id)
        .list();

    assertThat(students)
        .extracting(s -> s.assisted().stream().map(Course::title).toList())
        .containsExactly(List.of("Scripture"), List.of(), List.of("Geography", "Scripture"));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void goesOnFromTheTargets(Engine engine) {
    Database database = engine.with(TABLES);

    var mani = new StudentRepository(database.jdbi()).withClassmates().byId(2).orElseThrow();

    assertThat(mani.courses())
        .hasSize(2)
        .allSatisfy(course -> assertThat(course.students())
            .extracting(Student::name)
            .containsExactlyInAnyOrder("Swami", "Mani", "Mani"));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void isAPathOfConditions(Engine engine) {
    Database database = engine.with(TABLES);

    var students = new StudentRepository(database.jdbi())
        .all()
        .where(s -> s.courses().any(c -> c.title().eq("Geography")))
        .list();

    assertThat(students).extracting(Student::name).containsExactly("Swami");
    assertThat(database.ran()).hasSize(1);
  }
}
