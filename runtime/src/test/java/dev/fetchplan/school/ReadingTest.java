package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Page;
import dev.fetchplan.school.Database.School;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts, pages, conditions in SQL, and conditions that never hold. */
@ParameterizedClass
@EnumSource(Database.class)
final class ReadingTest {

  private static final Student SWAMI = new Student(1, "Swami");
  private static final Student RAJAM = new Student(2, "Rajam");
  private static final Student MANI = new Student(3, "Mani");

  private final School school;
  private final StudentRepository students;

  ReadingTest(Database database) {
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
    school.statements().clear();
  }

  @Test
  void counts() {
    assertThat(students.withCourses().count()).isEqualTo(3);
    assertThat(students.all().where(s -> s.name().eq("Rajam")).count()).isEqualTo(1);
    assertThat(students.all().offset(1).limit(5).count()).isEqualTo(2);
    assertThat(students.all().offset(7).count()).isZero();
    assertThat(students.all().limit(0).count()).isZero();

    assertThat(school.statements())
        .containsExactly(
            "SELECT COUNT(*)\nFROM student",
            "SELECT COUNT(*)\nFROM student\nWHERE student.name = ?",
            "SELECT COUNT(*)\nFROM student",
            "SELECT COUNT(*)\nFROM student");
  }

  @Test
  void tellsWhetherThereIsARow() {
    assertThat(students.withCourses().exists()).isTrue();
    assertThat(students.all().where(s -> s.id().gt(3)).exists()).isFalse();
    assertThat(students.all().offset(3).exists()).isFalse();
    assertThat(students.all().limit(0).exists()).isFalse();

    assertThat(school.statements())
        .containsExactly(
            "SELECT 1\nFROM student\nLIMIT ?",
            "SELECT 1\nFROM student\nWHERE student.id > ?\nLIMIT ?",
            "SELECT 1\nFROM student\nLIMIT ? OFFSET ?");
  }

  @Test
  void pagesWithATotal() {
    assertThat(students.all().page(1, 2)).isEqualTo(new Page<>(List.of(SWAMI, RAJAM), 3, 1, 2));
    assertThat(school.statements())
        .containsExactly(
            "SELECT student.id, student.name\nFROM student\nORDER BY student.id\nLIMIT ?",
            "SELECT COUNT(*)\nFROM student");
  }

  @Test
  void sparesTheTotalWhereTheRowsTellIt() {
    assertThat(students.all().page(2, 2)).isEqualTo(new Page<>(List.of(MANI), 3, 2, 2));
    assertThat(students.all().page(1, 9).total()).isEqualTo(3);
    assertThat(students.all().where(s -> s.id().eq(9)).page(1, 9).pages()).isZero();
    assertThat(school.statements()).hasSize(3);

    assertThat(students.all().page(9, 2)).isEqualTo(new Page<>(List.of(), 3, 9, 2));
    assertThat(students.all().page(Integer.MAX_VALUE, Integer.MAX_VALUE).pages())
        .isEqualTo(1);
    assertThat(school.statements()).hasSize(7);
  }

  @Test
  void refusesPagesOfNothing() {
    assertThatThrownBy(() -> students.all().page(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("page(0, 1): the first page is number 1.");
    assertThatThrownBy(() -> students.all().page(1, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> students.all().slice(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> students.all().forEach(0, s -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> students.all().limit(1).page(1, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("page cuts the rows by itself");
    assertThatThrownBy(() -> students.all().offset(1).slice(1))
        .isInstanceOf(IllegalStateException.class);
    assertThat(school.statements()).isEmpty();
  }

  @Test
  void sendsNothingWhereNothingCanBeMet() {
    var nobody = students.withCourses().where(s -> s.id().in().and(s.name().eq("Mani")));

    assertThat(nobody.list()).isEmpty();
    assertThat(nobody.byId(1)).isEmpty();
    assertThat(nobody.byIds(List.of(1L))).isEmpty();
    assertThat(nobody.findFirst()).isEmpty();
    assertThat(nobody.count()).isZero();
    assertThat(nobody.exists()).isFalse();
    assertThat(nobody.page(2, 5).total()).isZero();
    assertThat(nobody.slice(5).rows()).isEmpty();
    nobody.forEach(5, student -> assertThat(student).isNull());
    assertThat(students.all().where(s -> s.id().notIn().not()).list()).isEmpty();
    assertThat(school.statements()).isEmpty();

    assertThat(students.withCourses().courses(c -> c.where(x -> x.id().in())).list())
        .extracting(StudentWithCourses::courses)
        .containsOnly(List.of());
    assertThat(school.statements()).hasSize(1);
  }

  @Test
  void takesConditionsInSql() {
    var found = students
        .all()
        .where(s -> Condition.sql(
                "student.id + ? = 4 OR student.name = '?' /* ? */ OR student.name = ?", 1, "Swami")
            .and(s.id().le(3)))
        .orderBy(StudentColumns::id);

    assertThat(found.list()).containsExactly(SWAMI, MANI);
    assertThat(school.statements().get(0))
        .contains("WHERE (student.id + ? = 4 OR student.name = '?' /* ? */ OR student.name = ?)"
            + " AND student.id <= ?");
    assertThatThrownBy(() -> Condition.sql("a = ? AND b = '?'", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has 1 parameters, but 2 values");
    assertThatThrownBy(() -> Condition.sql(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Condition.sql("a = ?", "x", null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
