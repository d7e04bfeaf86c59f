package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.school.Database.School;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Each run here has a writer between its two statements. */
@ParameterizedClass
@EnumSource(Database.class)
final class SnapshotTest {

  private final School school;
  private final StudentRepository students;
  private boolean written;

  SnapshotTest(Database database) {
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
    school
        .jdbi()
        .useHandle(handle -> handle.execute("DELETE FROM student_course WHERE student_id <> 1"));
    SqlLogger recording = school.jdbi().getConfig(SqlStatements.class).getSqlLogger();
    school.jdbi().setSqlLogger(new SqlLogger() {
      @Override
      public void logAfterExecution(StatementContext context) {
        recording.logAfterExecution(context);
        if (!written && context.getParsedSql().getSql().startsWith("SELECT")) {
          written = true;
          CompletableFuture.runAsync(this::move).join();
        }
      }

      /** Takes the courses from the first student, and gives them to the second. */
      private void move() {
        school
            .jdbi()
            .useHandle(handle ->
                handle.execute("UPDATE student_course SET student_id = 2 WHERE student_id = 1"));
      }
    });
    school.statements().clear();
  }

  @Test
  void mixesStatesWithoutASnapshot() {
    assertThat(courses(students.withCourses())).containsExactly(0, 3, 0);
    assertThat(reads()).isEqualTo(2);
  }

  @Test
  void seesOneState() {
    assertThat(courses(students.withCourses().snapshot())).containsExactly(3, 0, 0);
    assertThat(reads()).isEqualTo(2);
    assertThat(courses(students.withCourses().snapshot())).containsExactly(0, 3, 0);
  }

  @Test
  void leavesTheHandleAsItWas() {
    school.jdbi().useHandle(handle -> {
      TransactionIsolationLevel before = handle.getTransactionIsolationLevel();
      assertThat(courses(new StudentRepository(handle).withCourses().snapshot()))
          .containsExactly(3, 0, 0);
      assertThat(handle.isInTransaction()).isFalse();
      assertThat(handle.isReadOnly()).isFalse();
      assertThat(handle.getTransactionIsolationLevel()).isEqualTo(before);
    });
  }

  @Test
  void joinsATransactionThatIsOne() {
    school
        .jdbi()
        .useTransaction(
            TransactionIsolationLevel.valueOf(dialect().snapshotIsolation()),
            handle ->
                assertThat(courses(students.withCourses().snapshot())).containsExactly(3, 0, 0));
    assertThat(reads()).isEqualTo(2);
  }

  @Test
  void refusesATransactionThatIsNone() {
    school.jdbi().useTransaction(TransactionIsolationLevel.READ_COMMITTED, handle -> {
      if (school.database() == Database.SQLITE) { // it calls weak what is not
        assertThat(courses(students.withCourses().snapshot())).containsExactly(3, 0, 0);
        school.statements().clear();
        return;
      }
      assertThatThrownBy(() -> students.withCourses().snapshot().list())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(
              "snapshot() would not be one: the running transaction is" + " READ_COMMITTED");
      assertThat(inTransaction(handle)).isTrue();
    });
    assertThat(reads()).isZero();
  }

  @Test
  void holdsForPagesAndWindows() {
    assertThat(students.withCourses().snapshot().page(1, 2).rows().get(0).courses())
        .hasSize(3);
    written = false;
    school.jdbi().useHandle(handle -> handle.execute("DELETE FROM student_course"));
    students.withCourses().snapshot().forEach(1, s -> assertThat(s.courses()).isEmpty());
    int roots = school.database() == Database.MARIADB ? 3 : 1; // which asks for each window
    assertThat(reads()).isEqualTo(3 + roots + 3);
  }

  private Dialect dialect() {
    return Dialect.of(school.database().name());
  }

  private static boolean inTransaction(Handle handle) {
    return handle.isInTransaction();
  }

  private long reads() {
    return school.statements().stream().filter(sql -> sql.startsWith("SELECT")).count();
  }

  private static List<Integer> courses(StudentRepository.WithCourses query) {
    return query.orderBy(StudentColumns::id).list().stream()
        .map(s -> s.courses().size())
        .toList();
  }
}
