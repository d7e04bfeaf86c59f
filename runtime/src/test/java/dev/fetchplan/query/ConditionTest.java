package dev.fetchplan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.school.CourseColumns;
import dev.fetchplan.school.StudentRepository;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

final class ConditionTest {

  private final StudentRepository students = new StudentRepository(Jdbi.create("jdbc:h2:mem:"));

  @Test
  void comparesPrimitives() {
    assertThat(where(c -> c.id().eq(1))).isEqualTo("course.id = ?");
    assertThat(where(c -> c.id().ne(1L))).isEqualTo("course.id <> ?");
    assertThat(where(c -> c.id().lt(1))).isEqualTo("course.id < ?");
    assertThat(where(c -> c.id().le(1))).isEqualTo("course.id <= ?");
    assertThat(where(c -> c.id().gt(1))).isEqualTo("course.id > ?");
    assertThat(where(c -> c.id().ge(Long.valueOf(1)))).isEqualTo("course.id >= ?");
    assertThat(where(c -> c.id().between(1, 2))).isEqualTo("course.id BETWEEN ? AND ?");
    assertThat(where(c -> c.id().in(1, 2))).isEqualTo("course.id IN (?, ?)");
    assertThat(where(c -> c.id().in(1L))).isEqualTo("course.id IN (?)");
    assertThat(where(c -> c.id().notIn(1, 2, 3))).isEqualTo("course.id NOT IN (?, ?, ?)");
    assertThat(where(c -> c.teacherId().isNull())).isEqualTo("course.teacher_id IS NULL");
    assertThat(where(c -> c.teacherId().isNotNull())).isEqualTo("course.teacher_id IS NOT NULL");
  }

  @Test
  void comparesOtherTypes() {
    LocalDate day = LocalDate.of(2024, 1, 1);

    assertThat(where(c -> c.starts().le(day))).isEqualTo("course.starts <= ?");
    assertThat(where(c -> c.starts().in(day, day))).isEqualTo("course.starts IN (?, ?)");
  }

  @Test
  void comparesTexts() {
    assertThat(where(c -> c.title().like("a%"))).isEqualTo("course.title LIKE ?");
    assertThat(where(c -> c.title().contains("a"))).isEqualTo("course.title LIKE ? ESCAPE '!'");
    assertThat(where(c -> c.title().startsWithIgnoreCase("a")))
        .isEqualTo("LOWER(course.title) LIKE LOWER(?) ESCAPE '!'");
    assertThat(where(c -> c.title().likeIgnoreCase("a%")))
        .isEqualTo("LOWER(course.title) LIKE LOWER(?)");
    assertThat(where(c -> c.title().eqIgnoreCase("a"))).isEqualTo("LOWER(course.title) = LOWER(?)");
  }

  @Test
  void combinesConditions() {
    assertThat(where(c -> c.id().eq(1).or(c.id().eq(2)).and(c.title().eq("a"))))
        .isEqualTo("(course.id = ? OR course.id = ?) AND course.title = ?");
    assertThat(where(c -> c.id().eq(1).and(c.id().eq(2)).or(c.title().eq("a"))))
        .isEqualTo("course.id = ? AND course.id = ? OR course.title = ?".transform(this::grouped));
    assertThat(where(c -> c.id().eq(1).or(c.id().eq(2)).not()))
        .isEqualTo("NOT (course.id = ? OR course.id = ?)");
    assertThat(where(c -> Condition.allOf(c.id().eq(1), c.title().eq("a"))))
        .isEqualTo("course.id = ? AND course.title = ?");
    assertThat(where(c -> Condition.anyOf())).isEqualTo("1 = 0");
    assertThat(where(c -> c.id().in())).isEqualTo("1 = 0");
    assertThat(where(c -> c.id().in().or(c.id().eq(1)))).isEqualTo("course.id = ?");
    assertThat(where(c -> c.id().notIn().and(c.id().eq(1)))).isEqualTo("course.id = ?");
  }

  private String grouped(String condition) {
    return "(" + condition + ")";
  }

  @Test
  void saysNothingOfWhatAlwaysHolds() {
    String sql = students
        .withCourses()
        .courses(c -> c.where(x -> Condition.always()))
        .statements()
        .get(1)
        .sql();

    assertThat(sql).doesNotContain("WHERE");
  }

  @Test
  void pointsFromNullToIsNull() {
    assertThatThrownBy(() -> where(c -> c.title().eq(null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("eq(null) holds for no row, since NULL equals nothing."
            + " Write isNull() for rows without a value.");
    assertThatThrownBy(() -> where(c -> c.id().ne(null))).hasMessageContaining("isNotNull()");
    assertThatThrownBy(() -> where(c -> c.title().in("a", null)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> where(c -> c.title().contains(null)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> where(c -> c.id().in(Arrays.asList(1L, null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ordersByColumns() {
    String sql = students
        .withCourses()
        .courses(c -> c.orderBy(
            x -> x.title().ignoreCase().desc(),
            x -> x.starts().nullsFirst(),
            CourseColumns::teacherId,
            x -> x.teacher().name(),
            CourseColumns::id))
        .statements()
        .get(1)
        .sql();

    assertThat(sql)
        .endsWith("\nORDER BY LOWER(course.title) DESC, course.starts NULLS FIRST,"
            + " course.teacher_id NULLS LAST, teacher.name NULLS LAST, course.id");
  }

  @Test
  void refusesNegativeLimits() {
    assertThatThrownBy(() -> students.all().limit(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> students.all().offset(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> students.all().limit(1).byId(1))
        .isInstanceOf(IllegalStateException.class);
  }

  private String where(Function<CourseColumns, Condition> condition) {
    String sql = students
        .withCourses()
        .courses(c -> c.where(condition))
        .statements()
        .get(1)
        .sql();
    return sql.substring(sql.indexOf("\nWHERE ") + "\nWHERE ".length());
  }
}
