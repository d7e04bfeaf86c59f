package dev.fetchplan.testing;

import static dev.fetchplan.testing.Statements.assertStatements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.runtime.FetchPlans;
import dev.fetchplan.school.Database;
import dev.fetchplan.school.Database.School;
import dev.fetchplan.school.Student;
import dev.fetchplan.school.StudentRepository;
import dev.fetchplan.school.StudentWithCourses;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.Configurable;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.junit.jupiter.api.Test;

final class StatementsTest {

  private final School school = Database.H2.open();
  private final Jdbi jdbi = school.jdbi();
  private final StudentRepository students = new StudentRepository(jdbi);

  StatementsTest() {
    jdbi.configure(FetchPlans.class, plans -> plans.setOriginComments(true));
  }

  @Test
  void returnsWhatTheBlockReturns() {
    List<StudentWithCourses> loaded =
        assertStatements(jdbi, 2, () -> students.withCourses().list());

    assertThat(loaded).hasSize(3);
  }

  @Test
  void showsTheStatementsIfTheNumberDiffers() {
    assertThatThrownBy(() -> assertStatements(jdbi, 1, () -> {
          students.all().list();
          jdbi.useHandle(handle -> handle.execute("DELETE FROM student_course"));
        }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("""
            Expected 1 statement, but 2 were sent:

            1. StudentRepository.all
               SELECT student.id, student.name
               FROM student
            2. DELETE FROM student_course
            """);
    assertThatThrownBy(
            () -> assertStatements(jdbi, 1, () -> students.withCourses().list()))
        .hasMessageContaining("\n2. StudentRepository.withCourses courses\n   SELECT ");
    assertThatThrownBy(() -> assertStatements(jdbi, 2, () -> students.all().count()))
        .hasMessageStartingWith("Expected 2 statements, but 1 was sent:\n\n1. StudentRepo");
    assertThatThrownBy(() -> assertStatements(jdbi, 2, () -> {}))
        .hasMessage("Expected 2 statements, but 0 were sent.");
  }

  @Test
  void showsARepeatedStatementOnce() {
    Statements sent = Statements.of(jdbi, () -> {
      students.all().count();
      for (int id = 1; id < 40; id++) {
        students.all().byId(id);
      }
      for (int i = 0; i < 60; i++) {
        students.all().exists();
        students.all().count();
      }
    });

    assertThat(sent.size()).isEqualTo(1 + 39 + 120);
    assertThat(sent.toString())
        .contains("\n2 to 40. StudentRepository.all\n   SELECT student.id, student.name\n")
        .contains("\n41. StudentRepository.all\n   SELECT 1\n")
        .endsWith("\nand 72 more\n");
  }

  @Test
  void tellsPlanPathAndSql() {
    Statements sent = Statements.of(jdbi, () -> {
      students.withClassmates().list();
      jdbi.useHandle(handle -> handle.execute("DELETE FROM student_course"));
    });

    assertThat(sent.list())
        .extracting(SentStatement::plan)
        .containsExactly(
            "StudentRepository.withClassmates",
            "StudentRepository.withClassmates",
            "StudentRepository.withClassmates",
            "");
    assertThat(sent.list())
        .extracting(SentStatement::path)
        .containsExactly("", "courses", "courses.students", "");
    assertThat(sent.sql().get(0)).isEqualTo("SELECT student.id, student.name\nFROM student");
    assertThat(sent.sql().get(3)).isEqualTo("DELETE FROM student_course");
  }

  @Test
  void countsNoTransactions() {
    assertStatements(jdbi, 3, () -> students.withCourses().snapshot().page(1, 1));
    assertStatements(
        jdbi,
        1,
        () -> jdbi.useTransaction(handle -> {
          handle.begin();
          students.all().list();
          handle.commit();
        }));
  }

  @Test
  void countsBatchesAndStatementsThatFail() {
    jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);

    assertStatements(jdbi, 2, () -> {
      jdbi.useHandle(
          handle -> handle.createBatch().add("DELETE FROM student_course").execute());
      assertThatThrownBy(
              () -> jdbi.useHandle(handle -> handle.execute("INSERT INTO teacher VALUES (1, 'x')")))
          .isNotNull();
    });
  }

  @Test
  void countsForTheHandleThatTheThreadIsIn() {
    jdbi.useTransaction(handle -> {
      handle.execute("INSERT INTO student VALUES (4, 'Samuel')");

      List<Student> loaded = assertStatements(jdbi, 1, () -> students.all().list());

      assertThat(loaded).hasSize(4);
      assertThat(logger(handle)).isNotInstanceOf(StatementTap.class);
    });
  }

  @Test
  void countsForAHandleThatItIsGiven() {
    try (Handle handle = jdbi.open()) {
      StudentRepository own = new StudentRepository(handle);
      own.all().list();

      assertStatements(handle, 2, () -> own.withCourses().list());
      assertStatements(jdbi, 0, () -> own.withCourses().list());
      assertThat(logger(handle)).isNotInstanceOf(StatementTap.class);
    }
  }

  @Test
  void leavesTheUsersLoggerAsItWas() {
    SqlLogger before = logger(jdbi);
    school.statements().clear();

    assertStatements(jdbi, 1, () -> students.all().list());
    assertThat(school.statements()).hasSize(1);
    assertThat(logger(jdbi)).isSameAs(before);

    IllegalStateException failure = new IllegalStateException("enough");
    assertThatThrownBy(() -> assertStatements(jdbi, 1, () -> {
          throw failure;
        }))
        .isSameAs(failure);
    assertThat(logger(jdbi)).isSameAs(before);
    assertThatThrownBy(() -> assertStatements(jdbi, 0, () -> students.all().list()))
        .isInstanceOf(AssertionError.class);
    assertThat(logger(jdbi)).isSameAs(before);
  }

  @Test
  void leavesALoggerThatTheBlockSets() {
    SqlLogger own = new SqlLogger() {};

    assertStatements(jdbi, 1, () -> {
      students.all().list();
      jdbi.setSqlLogger(own);
    });

    assertThat(logger(jdbi)).isSameAs(own);
  }

  @Test
  void canBeNested() {
    assertStatements(jdbi, 4, () -> {
      students.all().count();
      assertStatements(jdbi, 2, () -> {
        students.all().count();
        assertStatements(jdbi, 1, () -> students.all().count());
      });
      students.all().count();
    });
    jdbi.useHandle(handle -> assertStatements(handle, 2, () -> {
      students.all().count();
      assertStatements(jdbi, 1, () -> students.all().count());
    }));
  }

  @Test
  void countsForEachOfSeveralThreadsItsOwn() {
    SqlLogger before = logger(jdbi);
    int threads = 4;
    CyclicBarrier together = new CyclicBarrier(threads);

    List<CompletableFuture<Void>> running = IntStream.rangeClosed(1, threads)
        .mapToObj(number -> CompletableFuture.runAsync(
            () -> {
              for (int round = 0; round < 50; round++) {
                assertStatements(jdbi, 2 * number, () -> {
                  for (int i = 0; i < number; i++) {
                    students.withCourses().list();
                  }
                });
              }
              await(together);
            },
            task -> new Thread(task).start()))
        .toList();

    running.forEach(CompletableFuture::join);
    assertThat(logger(jdbi)).isSameAs(before);
  }

  @Test
  void countsForTheOneBlockWhatFurtherThreadsSend() {
    assertStatements(
        jdbi,
        20,
        () -> IntStream.range(0, 10)
            .mapToObj(
                i -> CompletableFuture.runAsync(() -> students.withCourses().list()))
            .toList()
            .forEach(CompletableFuture::join));
  }

  @Test
  void throwsWhatTheBlockThrows() {
    assertThatThrownBy(() -> assertStatements(jdbi, 1, () -> {
          throw new IOException("checked");
        }))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> assertStatements(
            jdbi,
            7,
            () ->
                jdbi.withHandle(handle -> handle.createQuery("SELEC").mapToMap().list())))
        .isInstanceOf(UnableToCreateStatementException.class);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static SqlLogger logger(Configurable<?> jdbi) {
    return jdbi.getConfig(SqlStatements.class).getSqlLogger();
  }
}
