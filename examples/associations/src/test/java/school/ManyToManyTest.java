package school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import java.util.Set;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ManyToManyTest {

  private static final String TABLES = """
      CREATE TABLE teacher (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE course (id BIGINT PRIMARY KEY, title VARCHAR(50), teacher_id BIGINT);
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE student_course (student_id BIGINT, course_id BIGINT);
      CREATE TABLE club (code VARCHAR(9) PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE membership (member_id BIGINT, club_code VARCHAR(9));
      INSERT INTO teacher VALUES (1, 'Vedanayagam'), (2, 'Ebenezar');
      INSERT INTO course VALUES (1, 'Arithmetic', 1), (2, 'Scripture', 2), (3, 'Geography', 1);
      INSERT INTO student VALUES (1, 'Swaminathan'), (2, 'Mani'), (3, 'Rajam');
      INSERT INTO student_course VALUES (1, 1), (1, 2), (2, 2);
      INSERT INTO club VALUES ('mcc', 'Malgudi Cricket Club'), ('drama', 'Players');
      INSERT INTO membership VALUES (1, 'mcc'), (2, 'mcc'), (3, 'mcc');
      """;

  private static final Student SWAMI = new Student(1, "Swaminathan");
  private static final Student MANI = new Student(2, "Mani");
  private static final Student RAJAM = new Student(3, "Rajam");
  private static final Course ARITHMETIC = new Course(1, "Arithmetic", 1);
  private static final Course SCRIPTURE = new Course(2, "Scripture", 2);
  private static final Course GEOGRAPHY = new Course(3, "Geography", 1);
  private static final Club CRICKET = new Club("mcc", "Malgudi Cricket Club");
  private static final Club DRAMA = new Club("drama", "Players");

  @OnEachEngine
  void prefetchesOverTheLinkTableFromTheSideThatDeclaresIt(Engine engine) {
    Database database = engine.with(TABLES);

    var students = new StudentRepository(database.jdbi()).withCourses().list();

    assertThat(students)
        .extracting(StudentWithCourses::entity, student -> Set.copyOf(student.courses()))
        .containsExactlyInAnyOrder(
            tuple(SWAMI, Set.of(ARITHMETIC, SCRIPTURE)),
            tuple(MANI, Set.of(SCRIPTURE)),
            tuple(RAJAM, Set.of()));
    assertThat(database.ran())
        .isEqualTo(documented(StudentRepository.class, "withCourses"))
        .hasSize(2);
  }

  @OnEachEngine
  void prefetchesOverTheLinkTableFromTheOtherEnd(Engine engine) {
    Database database = engine.with(TABLES);

    var courses = new CourseRepository(database.jdbi()).withStudents().list();

    assertThat(courses)
        .extracting(CourseWithStudents::entity, course -> Set.copyOf(course.students()))
        .containsExactlyInAnyOrder(
            tuple(ARITHMETIC, Set.of(SWAMI)),
            tuple(SCRIPTURE, Set.of(SWAMI, MANI)),
            tuple(GEOGRAPHY, Set.of()));
    assertThat(database.ran())
        .isEqualTo(documented(CourseRepository.class, "withStudents"))
        .hasSize(2);
  }

  @OnEachEngine
  void takesTheLinkTableThatIsNamed(Engine engine) {
    Database database = engine.with(TABLES);

    var students = new StudentRepository(database.jdbi()).withClubs().list();
    var clubs = new ClubRepository(database.jdbi()).withMembers().list();

    assertThat(students).extracting(s -> s.clubs()).containsOnly(List.of(CRICKET));
    assertThat(clubs)
        .extracting(ClubWithMembers::entity, club -> Set.copyOf(club.members()))
        .containsExactlyInAnyOrder(
            tuple(CRICKET, Set.of(SWAMI, MANI, RAJAM)), tuple(DRAMA, Set.of()));
    assertThat(database.ran().subList(0, 2))
        .isEqualTo(documented(StudentRepository.class, "withClubs"));
    assertThat(database.ran().subList(2, 4))
        .isEqualTo(documented(ClubRepository.class, "withMembers"));
  }

  @OnEachEngine
  void loadsTwoLinkTablesWithoutMultiplyingRows(Engine engine) {
    Database database = engine.with(TABLES);

    var swami =
        new StudentRepository(database.jdbi()).withClubsAndCourses().byId(1).orElseThrow();

    assertThat(swami.clubs()).containsExactly(CRICKET);
    assertThat(swami.courses()).containsExactlyInAnyOrder(ARITHMETIC, SCRIPTURE);
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void comesBackToWhereItStarted(Engine engine) {
    Database database = engine.with(TABLES);

    var swami = new StudentRepository(database.jdbi()).withClassmates().byId(1).orElseThrow();

    assertThat(swami.courses())
        .extracting(course -> course.entity(), course -> Set.copyOf(course.students()))
        .containsExactlyInAnyOrder(
            tuple(ARITHMETIC, Set.of(SWAMI)), tuple(SCRIPTURE, Set.of(SWAMI, MANI)));
    List<String> documented = documented(StudentRepository.class, "withClassmates");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0) + "\nWHERE student.id = ?", documented.get(1), documented.get(2));
  }

  @OnEachEngine
  void joinsInsideThePrefetch(Engine engine) {
    Database database = engine.with(TABLES);

    var mani =
        new StudentRepository(database.jdbi()).withCoursesTeacher().byId(2).orElseThrow();

    assertThat(mani.courses())
        .extracting(course -> course.entity(), course -> course.teacher().name())
        .containsExactly(tuple(SCRIPTURE, "Ebenezar"));
    assertThat(database.ran().get(1))
        .isEqualTo(documented(StudentRepository.class, "withCoursesTeacher").get(1));
  }

  @OnEachEngine
  void goesOverTheSameLinkTableThereAndBack(Engine engine) {
    Database database = engine.with(TABLES);

    var teacher = new TeacherRepository(database.jdbi()).withSchool().byId(2).orElseThrow();

    assertThat(teacher.courses()).extracting(c -> c.entity()).containsExactly(SCRIPTURE);
    assertThat(teacher.courses().get(0).students())
        .extracting(
            student -> student.entity(),
            student ->
                student.courses().stream().map(c -> c.teacher().name()).sorted().toList())
        .containsExactlyInAnyOrder(
            tuple(SWAMI, List.of("Ebenezar", "Vedanayagam")), tuple(MANI, List.of("Ebenezar")));
    List<String> documented = documented(TeacherRepository.class, "withSchool");
    assertThat(database.ran()).hasSize(4);
    assertThat(database.ran().subList(1, 4)).isEqualTo(documented.subList(1, 4));
  }

  @OnEachEngine
  void sharesOneInstanceBetweenParents(Engine engine) {
    Database database = engine.with(TABLES);

    var students = new StudentRepository(database.jdbi())
        .withClubs()
        .orderBy(StudentColumns::id)
        .list();

    assertThat(students.get(0).clubs().get(0)).isSameAs(students.get(1).clubs().get(0));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void readsALinkThatStandsTwiceTwice(Engine engine) {
    Database database = engine.with(TABLES + "INSERT INTO student_course VALUES (2, 2)");

    var mani = new StudentRepository(database.jdbi()).withCourses().byId(2);

    assertThat(mani).contains(StudentWithCourses.of(MANI, List.of(SCRIPTURE, SCRIPTURE)));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void narrowsOverTheLinkTable(Engine engine) {
    Database database = engine.with(TABLES);

    var students = new StudentRepository(database.jdbi())
        .withCourses()
        .courses(c -> c.where(x -> x.teacher().name().eq("Vedanayagam"))
            .orderBy(x -> x.title().asc()))
        .orderBy(StudentColumns::id)
        .list();

    assertThat(students)
        .containsExactly(
            StudentWithCourses.of(SWAMI, List.of(ARITHMETIC)),
            StudentWithCourses.of(MANI, List.of()),
            StudentWithCourses.of(RAJAM, List.of()));
    assertThat(database.ran()).hasSize(2);
  }
}
