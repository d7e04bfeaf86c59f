package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.query.Condition;
import dev.fetchplan.school.Database.School;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
final class ToManyTest {

  private static final String LINKED =
      "EXISTS (SELECT 1 FROM student_course student_courses_link JOIN course student_courses"
          + " ON student_courses.id = student_courses_link.course_id"
          + " WHERE student_courses_link.student_id = student.id";

  private final School school;
  private final StudentRepository students;

  ToManyTest(Database database) {
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
    school.statements().clear();
  }

  @Test
  void asksForOneRowThatMeetsAll() {
    assertThat(ids(s -> s.courses().any(c -> c.title().eq("Arithmetic")))).containsExactly(1L, 2L);
    assertThat(school.statements().get(0)).contains(LINKED + " AND student_courses.title = ?)");
    assertThat(ids(s -> s.courses().any(c -> c.id().eq(1).and(c.id().eq(2))))).isEmpty();
    assertThat(ids(s ->
            s.courses().any(c -> c.id().eq(1)).and(s.courses().any(c -> c.id().eq(2)))))
        .containsExactly(1L);
    assertThat(ids(s -> s.courses().any(c -> c.id().eq(1).or(c.id().eq(2)))))
        .containsExactly(1L, 2L);
  }

  @Test
  void neitherNarrowsNorMultipliesWhatIsFetched() {
    var loaded = students
        .withCourses()
        .where(s -> s.courses().any(c -> c.title().containsIgnoreCase("guide")))
        .orderBy(StudentColumns::id)
        .list();

    assertThat(loaded).extracting(s -> s.courses().size()).containsExactly(3, 2);
    assertThat(school.statements()).hasSize(2);
  }

  @Test
  void asksForNone() {
    assertThat(ids(s -> s.courses().none(c -> c.starts().isNull()))).containsExactly(3L);
    assertThat(ids(s -> s.courses().isEmpty())).containsExactly(3L);
    assertThat(ids(s -> s.courses().isEmpty().not())).containsExactly(1L, 2L);
    assertThat(school.statements().get(1)).contains("WHERE NOT " + LINKED + ")");
    assertThat(ids(s -> s.courses().any(c -> Condition.always()))).containsExactly(1L, 2L);
    assertThat(ids(s -> s.courses().none(c -> c.id().in()))).containsExactly(1L, 2L, 3L);
    school.statements().clear();
    assertThat(ids(s -> s.courses().any(c -> c.id().in()))).isEmpty();
    assertThat(school.statements()).isEmpty();
  }

  @Test
  void joinsToOnesWithin() {
    assertThat(ids(s -> s.courses().any(c -> c.teacher().name().eq("Ebenezar"))))
        .containsExactly(1L);
    assertThat(school.statements().get(0))
        .contains(" LEFT JOIN teacher student_courses_teacher"
            + " ON student_courses_teacher.id = student_courses.teacher_id WHERE ");
    assertThat(ids(s -> s.courses().any(c -> c.teacher().id().eq(2)))).containsExactly(1L, 2L);
    assertThat(school.statements().get(1)).doesNotContain("JOIN teacher");
    assertThat(ids(s ->
            s.courses().any(c -> c.teacher().courses().any(x -> x.id().eq(1)))))
        .containsExactly(1L);
  }

  @Test
  void nests() {
    assertThat(ids(s -> s.courses()
            .any(c -> c.students()
                .any(x ->
                    x.name().eq("Rajam").and(s.name().ne("Rajam")).and(c.id().eq(3))))))
        .containsExactly(1L);
    assertThat(ids(s ->
            s.courses().any(c -> s.courses().none(d -> d.id().ne(2).and(c.id().eq(2))))))
        .containsExactly(1L, 2L);
  }

  @Test
  void narrowsAnAssociationAndCounts() {
    var loaded = students
        .withCourses()
        .courses(c -> c.where(x -> x.students().none(s -> s.name().eq("Rajam"))).limit(5))
        .byIds(List.of(1L));
    assertThat(loaded.get(0).courses()).extracting(CourseWithTeacher::id).containsExactly(1L);
    assertThat(school.statements()).hasSize(2);
    assertThat(students.all().where(s -> s.courses().isEmpty()).count()).isEqualTo(1);
  }

  @Test
  void refusesColumnsOutsideOfTheirCondition() {
    var kept = new AtomicReference<Condition>();
    students
        .all()
        .where(s -> s.courses().any(c -> {
          kept.set(c.title().eq("x"));
          return c.id().eq(1);
        }));
    assertThatThrownBy(() -> students.all().where(s -> kept.get()).list())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("A column of courses is used outside");
    assertThat(school.statements()).isEmpty();
  }

  private List<Long> ids(Function<StudentColumns, Condition> condition) {
    return students.all().where(condition).orderBy(StudentColumns::id).list().stream()
        .map(Student::id)
        .toList();
  }
}
