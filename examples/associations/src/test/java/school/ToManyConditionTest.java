package school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ToManyConditionTest {

  private static final String TABLES = """
      CREATE TABLE teacher (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE course (id BIGINT PRIMARY KEY, title VARCHAR(50), teacher_id BIGINT);
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE student_course (student_id BIGINT, course_id BIGINT);
      INSERT INTO teacher VALUES (1, 'Vedanayagam'), (2, 'Ebenezar');
      INSERT INTO course VALUES (1, 'Arithmetic', 1), (2, 'Scripture', 2), (3, 'Geography', 1);
      INSERT INTO student VALUES (1, 'Swaminathan'), (2, 'Mani'), (3, 'Rajam');
      INSERT INTO student_course VALUES (1, 1), (1, 2), (2, 2);
      """;

  @OnEachEngine
  void filtersByAnAssociationAndFetchesAllOfIt(Engine engine) {
    Database database = engine.with(TABLES);
    var students = new StudentRepository(database.jdbi()).withCourses();

    var found =
        students.where(s -> s.courses().any(c -> c.title().eq("Arithmetic"))).list();

    assertThat(found).extracting(StudentWithCourses::name).containsExactly("Swaminathan");
    assertThat(found.get(0).courses()).hasSize(2);
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void reachesToOnesBelowAndBothEnds(Engine engine) {
    Database database = engine.with(TABLES);
    var students = new StudentRepository(database.jdbi()).all().orderBy(StudentColumns::id);
    var courses = new CourseRepository(database.jdbi()).all();

    var taught = students
        .where(s -> s.courses().any(c -> c.teacher().name().eq("Ebenezar")))
        .list();
    var idle = students.where(s -> s.courses().isEmpty()).list();
    var without = students.where(s -> s.courses().none(c -> c.id().eq(2))).list();
    var empty = courses.where(c -> c.students().isEmpty()).list();

    assertThat(taught).extracting(Student::id).containsExactly(1L, 2L);
    assertThat(idle).extracting(Student::id).containsExactly(3L);
    assertThat(without).extracting(Student::id).containsExactly(3L);
    assertThat(empty).extracting(Course::title).isEqualTo(List.of("Geography"));
    assertThat(database.ran()).hasSize(4);
  }
}
