package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.query.Statement;
import dev.fetchplan.runtime.FetchPlans;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.school.Database.School;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
final class OriginTest {

  private final School school;
  private final StudentRepository students;

  OriginTest(Database database) {
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
    school.jdbi().configure(FetchPlans.class, plans -> plans.setOriginComments(true));
    school.statements().clear();
  }

  @Test
  void tellsWhereStatementsComeFrom() {
    students.withClassmates().list();

    assertThat(school.statements())
        .isEqualTo(
            students.withClassmates().statements().stream().map(Statement::sql).toList());
    assertThat(school.statements())
        .extracting(sql -> sql.substring(0, sql.indexOf("SELECT")))
        .containsExactly(
            "/* StudentRepository.withClassmates */ ",
            "/* StudentRepository.withClassmates courses */ ",
            "/* StudentRepository.withClassmates courses.students */ ");
  }

  @Test
  void standsBeforeEachKindOfStatement() {
    students.all().count();
    students.all().exists();
    students.all().slice(1);
    students.all().byId(1);
    students.all().where(s -> s.id().gt(1)).list();
    students.all().forEach(9, student -> {});

    assertThat(school.statements())
        .hasSize(6)
        .allMatch(sql -> sql.startsWith("/* StudentRepository.all */ SELECT "));
  }

  @Test
  void canBeTurnedOff() {
    school.jdbi().configure(FetchPlans.class, plans -> plans.setOriginComments(false));

    students.all().list();
    assertThat(school.statements())
        .containsExactly("SELECT student.id, student.name\nFROM student");
  }

  @Test
  void cannotBeLeftByAName() {
    Select root = Select.root("Student", "SELECT student.id\nFROM student");
    Plan<Object, Long, Object> plan = Plan.of(
        "A.b */ DROP /* TABLE ?\n:x\0",
        (source, narrowing) -> "",
        path -> "",
        run -> {
          List<Long> ids = new ArrayList<>();
          run.scan(root, rows -> {
            while (rows.next()) {
              ids.add(rows.getLong(1));
            }
          });
          return ids;
        },
        root);

    assertThat(plan.list(Source.of(school.jdbi()), Narrowing.NONE)).hasSize(3);
    assertThat(school.statements())
        .containsExactly("/* A.b __ DROP __ TABLE ___x_ */ SELECT student.id\nFROM student");
  }
}
