package dev.fetchplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchException;
import dev.fetchplan.runtime.FetchPlans;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.school.Database.School;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is the same on every database: contradictions, batches, the life of handles. */
@ParameterizedClass
@EnumSource(Database.class)
final class FailureTest {

  private static final String RAJAM_AGAIN = """
      CREATE TABLE twin (id BIGINT, name VARCHAR(50));
      INSERT INTO twin SELECT * FROM student;
      INSERT INTO twin VALUES (2, 'Rajam again');
      ALTER TABLE student RENAME TO original;
      ALTER TABLE twin RENAME TO student;
      """;

  private final School school;
  private final StudentRepository students;

  FailureTest(Database database) {
    this.school = database.open();
    this.students = new StudentRepository(school.jdbi());
  }

  @Test
  void namesPlanStatementColumnAndKey() {
    school.run(RAJAM_AGAIN);

    assertThatThrownBy(() -> students.withCourses().list())
        .isInstanceOf(FetchException.class)
        .hasMessage(
            "StudentRepository.withCourses: Two rows of Student have the key 2 in student.id: it"
                + " does not tell rows apart, or a joined one-to-one has two.");
    assertThatThrownBy(() -> students.all().list())
        .isInstanceOf(FetchException.class)
        .hasMessage(
            "StudentRepository.all: Two rows of Student have the key 2 in student.id: it does not"
                + " tell rows apart, or a joined one-to-one has two.");
  }

  @Test
  void closesStatementsBehindAFailure() {
    school.run(RAJAM_AGAIN);
    school.jdbi().useHandle(handle -> {
      List<Boolean> closed = new ArrayList<>();
      handle.addCustomizer(new StatementCustomizer() {
        @Override
        public void afterExecution(PreparedStatement statement, StatementContext context) {
          context.addCleanable(() -> closed.add(true));
        }
      });

      StudentRepository repository = new StudentRepository(handle);
      assertThatThrownBy(() -> repository.all().list()).isInstanceOf(JdbiException.class);

      assertThat(closed).containsExactly(true);
    });
  }

  @Test
  void splitsListsOfKeysAtTheLimit() {
    school.run("INSERT INTO student VALUES " + rows("(%d, 'n')"));
    school.run("INSERT INTO student_course VALUES " + rows("(%d, 1)"));
    school.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
    school.statements().clear();

    List<StudentWithCourses> loaded = students.withCourses().list();

    assertThat(loaded).hasSize(2500);
    assertThat(loaded).filteredOn(student -> student.courses().isEmpty()).hasSize(1);
    assertThat(school.statements()).hasSize(4);
    assertThat(parameters(school.statements().get(1))).isEqualTo(1000);
    assertThat(parameters(school.statements().get(3))).isEqualTo(512);
    school.statements().clear();
    assertThat(students.all().byIds(LongStream.rangeClosed(1, 1500).boxed().toList()))
        .extracting(Student::id)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 1500).boxed().toList());
    assertThat(school.statements()).hasSize(2);
  }

  private static String rows(String format) {
    return IntStream.rangeClosed(4, 2500)
        .mapToObj(format::formatted)
        .collect(Collectors.joining(", "));
  }

  @Test
  void splitsListsOfValuesAtTheLimit() {
    school.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
    List<Long> many = LongStream.rangeClosed(2, 2500).boxed().toList();

    assertThat(students.all().where(s -> s.id().in(many)).list())
        .extracting(Student::id)
        .containsExactlyInAnyOrder(2L, 3L);
    assertThat(students.all().where(s -> s.id().notIn(many).and(s.id().ge(1))).list())
        .extracting(Student::id)
        .containsExactly(1L);

    String list = "student\\.id IN \\(\\?(, \\?)*\\)";
    assertThat(school.statements().get(0))
        .matches("(?s).*\nWHERE \\(" + list + " OR " + list + " OR " + list + "\\)");
    assertThat(school.statements()).hasSize(2).allMatch(sql -> !sql.contains("?, ".repeat(1000)));
  }

  private static long parameters(String sql) {
    return sql.chars().filter(character -> character == '?').count();
  }

  @Test
  void namesTheTypeThatHasNoMapper() {
    assertThatThrownBy(() -> Source.of(school.jdbi(), QualifiedType.of(School.class)))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("School")
        .hasMessageEndingWith("Register one before the repository is created.");
  }

  @Test
  void namesThePlaceBesideAnExceptionOfJdbi() {
    school.jdbi().useHandle(handle -> handle.execute("DROP TABLE student_course"));

    assertThatThrownBy(() -> students.withCourses().list())
        .isInstanceOf(StatementException.class)
        .satisfies(places("StudentRepository.withCourses, courses: Reading Course failed."));
    school.jdbi().useHandle(handle -> handle.execute("DROP TABLE student"));
    assertThatThrownBy(() -> students.withCourses().list())
        .satisfies(places("StudentRepository.withCourses: Reading Student failed."));
    assertThatThrownBy(() -> students.all().count())
        .satisfies(places("StudentRepository.all: Counting Student failed."));
    assertThatThrownBy(() -> students.all().exists())
        .satisfies(places("StudentRepository.all: Looking for Student failed."));
  }

  @Test
  void namesThePlanWhereThereIsNoConnection() {
    StudentRepository cutOff = new StudentRepository(Jdbi.create(() -> {
      throw new SQLException("The pool is empty.");
    }));

    for (Runnable call : List.<Runnable>of(
        () -> cutOff.all().list(),
        () -> cutOff.all().page(1, 10),
        () -> cutOff.all().slice(10),
        () -> cutOff.all().snapshot().count(),
        () -> cutOff.all().statements(),
        () -> cutOff.all().forEach(10, student -> {}))) {
      assertThatThrownBy(call::run)
          .isInstanceOf(ConnectionException.class)
          .satisfies(places("StudentRepository.all: The run failed outside of its statements."));
    }
  }

  @Test
  void namesTheRowsThatAnExceptionOfOthersComesFrom() {
    RuntimeException thrown = new IllegalStateException("No such day.");
    school.jdbi().registerColumnMapper(LocalDate.class, (result, column, context) -> {
      throw thrown;
    });

    assertThatThrownBy(() -> new StudentRepository(school.jdbi()).withCourses().list())
        .isSameAs(thrown)
        .satisfies(places("StudentRepository.withCourses, courses: Reading Course failed."));
  }

  @Test
  void namesThePlanWhoseConsumerFailed() {
    RuntimeException thrown = new IllegalStateException("No more chairs.");

    assertThatThrownBy(() -> students.all().forEach(2, student -> {
          throw thrown;
        }))
        .isSameAs(thrown)
        .satisfies(places("StudentRepository.all: The consumer failed."));
  }

  @Test
  void namesAPlaceOnce() {
    school.jdbi().useHandle(handle -> handle.execute("DROP TABLE student_course"));

    assertThatThrownBy(() ->
            students.all().forEach(2, student -> students.withCourses().byId(student.id())))
        .satisfies(places("StudentRepository.withCourses, courses: Reading Course failed."));
  }

  private static Consumer<Throwable> places(String... places) {
    return failure -> assertThat(failure.getSuppressed())
        .extracting(Throwable::getMessage)
        .containsExactly(places);
  }
}
