package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.query.Condition;
import dev.fetchplan.runtime.FetchException;
import dev.fetchplan.school.Database.School;
import dev.fetchplan.school.StudentWithClassmates.CourseWithStudents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
final class StudentRepositoryTest {

  private static final Student SWAMI = new Student(1, "Swami");
  private static final Student RAJAM = new Student(2, "Rajam");
  private static final Student MANI = new Student(3, "Mani");

  private final Database database;
  private final School school;
  private final StudentRepository students;

  StudentRepositoryTest(Database database) {
    this.database = database;
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
    school.statements().clear();
  }

  @Test
  void loadsManyToManyWithTwoStatements() {
    List<StudentWithCourses> loaded = students
        .withCourses()
        .orderBy(StudentColumns::id)
        .courses(c -> c.orderBy(CourseColumns::id))
        .list();

    assertThat(loaded)
        .extracting(StudentWithCourses::name)
        .containsExactly("Swami", "Rajam", "Mani");
    assertThat(loaded.get(0).courses())
        .extracting(CourseWithTeacher::id)
        .containsExactly(1L, 2L, 3L);
    assertThat(loaded.get(0).courses().get(0))
        .isEqualTo(new CourseWithTeacher(
            1,
            "Guide to Scripture",
            LocalDate.of(2024, 6, 1),
            1L,
            Optional.of(new Teacher(1, "Ebenezar"))));
    assertThat(loaded.get(1).courses().get(1).teacher()).isEmpty();
    assertThat(loaded.get(1).courses().get(0)).isSameAs(loaded.get(0).courses().get(1));
    assertThat(loaded.get(2).courses()).isEmpty();
    assertThat(school.statements()).hasSize(2);
  }

  @Test
  void sendsTheStatementsItDescribes() {
    students.withCourses().list();

    List<String> described =
        students.withCourses().statements().stream().map(s -> s.sql()).toList();
    assertThat(school.statements()).isEqualTo(described);
    assertThat(described.get(0)).isEqualTo("SELECT student.id, student.name\nFROM student");
    assertThat(described.get(1)).isEqualTo(coursesSql());
  }

  private String coursesSql() {
    String keys = switch (database) {
      case H2 -> "";
      case POSTGRESQL -> "= ANY (?)";
      case MARIADB ->
        "IN (SELECT id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) key_list)";
      case SQLITE -> "IN (SELECT value FROM json_each(?))";
    };
    return keys.isEmpty() ? """
          SELECT student_course.student_id, course.id, course.title, course.starts,
            course.teacher_id, teacher.id, teacher.name
          FROM UNNEST(?) student_ids (id)
          JOIN student_course ON student_course.student_id = student_ids.id
          JOIN course ON course.id = student_course.course_id
          LEFT JOIN teacher ON teacher.id = course.teacher_id""" : """
          SELECT student_course.student_id, course.id, course.title, course.starts,
            course.teacher_id, teacher.id, teacher.name
          FROM student_course
          JOIN course ON course.id = student_course.course_id
          LEFT JOIN teacher ON teacher.id = course.teacher_id
          WHERE student_course.student_id\s""" + keys;
  }

  @Test
  void loadsThreeLevelsWithThreeStatements() {
    List<StudentWithClassmates> loaded = students
        .withClassmates()
        .courses(c -> c.students(s -> s.orderBy(StudentColumns::id)))
        .list();

    assertThat(loaded).hasSize(3);
    assertThat(loaded.get(0).courses()).hasSize(3);
    for (CourseWithStudents course : loaded.get(0).courses()) {
      assertThat(course.students())
          .isEqualTo(course.course().id() == 1 ? List.of(SWAMI) : List.of(SWAMI, RAJAM));
    }
    assertThat(school.statements()).hasSize(3);
  }

  @Test
  void sendsNoPrefetchWithoutKeys() {
    assertThat(students.withClassmates().where(s -> s.id().eq(99)).list()).isEmpty();

    assertThat(school.statements()).hasSize(1);
  }

  @Test
  void sendsNoFurtherPrefetchWhereNothingWasFound() {
    assertThat(students.withClassmates().where(s -> s.id().eq(3)).list()).hasSize(1);

    assertThat(school.statements()).hasSize(2);
  }

  @Test
  void findsByKey() {
    assertThat(students.withCourses().byId(2)).map(StudentWithCourses::name).contains("Rajam");
    assertThat(students.withCourses().byId(99)).isEmpty();

    assertThat(school.statements()).hasSize(3);
    assertThat(school.statements().get(0))
        .isEqualTo("SELECT student.id, student.name\nFROM student\nWHERE student.id = ?");
  }

  @Test
  void findsByKeysInTheirOrder() {
    assertThat(students.all().byIds(List.of(3L, 99L, 1L, 3L))).containsExactly(MANI, SWAMI, MANI);
    assertThat(students.all().byIds(List.of())).isEmpty();
    assertThat(students.withCourses().where(s -> s.name().ne("Mani")).byIds(List.of(3L, 2L)))
        .extracting(StudentWithCourses::id)
        .containsExactly(2L);

    assertThat(school.statements()).hasSize(3);
  }

  @Test
  void narrowsAnAssociation() {
    List<StudentWithCourses> loaded = students
        .withCourses()
        .courses(c -> c.where(x -> x.title().containsIgnoreCase("GUIDE"))
            .orderBy(x -> x.title().desc()))
        .byIds(List.of(1L, 3L));

    assertThat(loaded.get(0).courses())
        .extracting(CourseWithTeacher::title)
        .containsExactly("Guide to Scripture", "A field guide to Cricket");
    assertThat(loaded.get(1).courses()).isEmpty();
    assertThat(school.statements()).hasSize(2);
  }

  @Test
  void limitsTheRowsOfEachParent() {
    List<StudentWithCourses> loaded = students
        .withCourses()
        .orderBy(StudentColumns::id)
        .courses(
            c -> c.where(x -> x.teacher().name().ne("Nobody").or(x.teacherId().isNull()))
                .orderBy(x -> x.starts().desc(), CourseColumns::title)
                .offset(1)
                .limit(1))
        .list();

    assertThat(loaded.get(0).courses()).extracting(CourseWithTeacher::id).containsExactly(3L);
    assertThat(loaded.get(1).courses()).extracting(CourseWithTeacher::id).containsExactly(2L);
    assertThat(school.statements()).hasSize(2);
  }

  @Test
  void pagesRoots() {
    assertThat(students.all().orderBy(s -> s.name().asc()).limit(1).offset(1).list())
        .containsExactly(RAJAM);
    assertThat(students.all().offset(2).list()).containsExactly(MANI);
    assertThat(students.all().orderBy(s -> s.name().ignoreCase()).findFirst()).contains(MANI);
    school.statements().clear();
    assertThat(students.all().limit(0).list()).isEmpty();
    assertThat(school.statements()).isEmpty();
  }

  @Test
  void takesOne() {
    assertThat(students.all().where(s -> s.name().eq("Mani")).one()).isEqualTo(MANI);
    assertThat(students.all().where(s -> s.name().eq("Nobody")).findOne()).isEmpty();
    assertThatThrownBy(() -> students.all().where(s -> s.name().eq("Nobody")).one())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> students.all().findOne()).isInstanceOf(IllegalStateException.class);
    assertThat(students.all().offset(2).one()).isEqualTo(students.all().list().get(2));
    assertThat(students.all().limit(1).offset(1).one())
        .isEqualTo(students.all().list().get(1));
    assertThatThrownBy(() -> students.all().offset(1).findOne())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void meetsConditions() {
    assertThat(students
            .all()
            .where(s -> s.id().in(1, 2))
            .where(s -> s.name().endsWith("m"))
            .list())
        .containsExactly(RAJAM);
    assertThat(students.all().where(s -> s.id().in()).list()).isEmpty();
    assertThat(students.all().where(s -> s.id().between(2, 3)).list()).hasSize(2);
    assertThat(students
            .all()
            .where(s -> Condition.anyOf(s.id().eq(1), s.id().eq(3)).not())
            .list())
        .containsExactly(RAJAM);
    assertThat(students.all().where(s -> s.name().contains("%")).list()).isEmpty();
    assertThat(students.all().where(s -> s.name().like("%a%")).list()).hasSize(3);
    assertThat(students.all().where(s -> s.name().eqIgnoreCase("MANI")).list())
        .containsExactly(MANI);
  }

  @Test
  void bindsOtherTypesThroughJdbi() {
    List<StudentWithCourses> loaded = students
        .withCourses()
        .where(s -> s.id().eq(1))
        .courses(c -> c.where(x -> x.starts().lt(LocalDate.of(2024, 5, 1))))
        .list();

    assertThat(loaded.get(0).courses()).extracting(CourseWithTeacher::id).containsExactly(3L);
  }

  @Test
  void joinsTheRunningTransaction() {
    school.jdbi().useTransaction(handle -> {
      handle.execute("UPDATE student SET name = 'Sankar' WHERE id = 3");
      assertThat(students.withCourses().byId(3)).map(s -> s.name()).contains("Sankar");
      handle.rollback();
    });
    assertThat(students.all().byId(3)).contains(MANI);
  }

  @Test
  void readsTheUsersOwnQueries() {
    List<Student> read = school
        .jdbi()
        .withHandle(handle -> handle
            .createQuery("SELECT 1 AS more, name AS \"NAME\", id FROM student ORDER BY id")
            .map(StudentRepository.rowMapper())
            .list());

    assertThat(read).containsExactly(SWAMI, RAJAM, MANI);
  }

  @Test
  void namesAMissingColumnOfTheUsersOwnQuery() {
    assertThatThrownBy(() -> school
            .jdbi()
            .withHandle(handle -> handle
                .createQuery("SELECT id FROM student")
                .map(StudentRepository.rowMapper())
                .list()))
        .isInstanceOf(FetchException.class)
        .hasMessage(
            "Student needs the column name, which the query does not select. It selects: id.");
  }
}
