package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.school.Database.School;
import java.util.HashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
final class BadInputTest {

  private static final List<String> HOSTILE = List.of(
      "%",
      "_", "\\", "!", "'", "\"", "' OR 1 = 1 --", ":name", "?", "??", "/* */", "<x>", "{d}", "");

  private final Database database;
  private final School school;
  private final StudentRepository students;

  BadInputTest(Database database) {
    this.database = database;
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
    school.statements().clear();
  }

  @Test
  void takesHostileTextsForWhatTheyAre() {
    var texts = new HashSet<String>();
    for (String text : HOSTILE) {
      school.jdbi().useHandle(handle -> {
        handle.execute("DELETE FROM student WHERE id > 3");
        handle.execute("INSERT INTO student VALUES (4, ?)", "a" + text + "b");
      });
      school.statements().clear();
      var found = students
          .all()
          .where(s -> s.name().contains("a" + text + "b").and(s.name().eq("a" + text + "b")))
          .where(s -> s.name().startsWithIgnoreCase("A" + text).and(s.name().in("a" + text + "b")))
          .orderBy(StudentColumns::name);
      assertThat(found.list()).containsExactly(new Student(4, "a" + text + "b"));
      assertThat(found.slice(1).next()).isEmpty();
      texts.addAll(school.statements());
    }
    assertThat(texts).hasSize(2);
  }

  @Test
  void leavesNulToTheDatabase() {
    var nul = students.all().where(s -> s.name().eq("a\0b"));

    switch (database) {
      case H2, MARIADB, SQLITE -> assertThat(nul.list()).isEmpty();
      case POSTGRESQL -> assertThatThrownBy(nul::list).isInstanceOf(JdbiException.class);
    }
    assertThat(students.all().count()).isEqualTo(3);
  }

  @Test
  void takesHugeOffsets() {
    assertThat(students.all().offset(Long.MAX_VALUE).list()).isEmpty();
    assertThat(students.all().offset(Long.MAX_VALUE).count()).isZero();
    assertThat(students.all().limit(Integer.MAX_VALUE).list()).hasSize(3);
    assertThat(school.statements()).hasSize(3);
  }

  @Test
  void doesNotReadFromAClosedHandle() {
    Handle handle = school.jdbi().open();
    StudentRepository own = new StudentRepository(handle);
    handle.close();

    assertThatThrownBy(() -> own.all().list()).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> own.all().count()).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> own.withCourses().forEach(1, s -> {})).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> own.all().snapshot().list()).isInstanceOf(Exception.class);
    assertThat(school.statements()).isEmpty();
  }
}
