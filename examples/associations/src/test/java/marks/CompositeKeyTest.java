package marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;
import static testing.GeneratedJavadoc.documentedOf;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchException;
import dev.fetchplan.runtime.FetchPlans;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.spi.JdbiPlugin;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class CompositeKeyTest {

  private static final String TABLES = """
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE enrollment (
        term VARCHAR(10), "year" INT NOT NULL, student_id BIGINT, fee NUMERIC(10, 1),
        PRIMARY KEY (student_id, term, fee)
      );
      CREATE TABLE mark (
        id BIGINT PRIMARY KEY, student_id BIGINT, term VARCHAR(10), fee NUMERIC(10, 3), points INT NOT NULL
      );
      CREATE TABLE prize (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE enrollment_prize (
        term VARCHAR(10), student_id BIGINT, fee NUMERIC(10, 2), prize_id BIGINT
      );
      INSERT INTO student VALUES (1, 'Swami'), (2, 'Mani');
      INSERT INTO enrollment VALUES ('spring', 1930, 1, 1.5), ('autumn', 1930, 1, 1.5), ('spring', 1930, 2, 20);
      INSERT INTO mark VALUES
        (1, 1, 'spring', 1.5, 10), (2, 1, 'spring', 1.5, 20), (3, 2, 'spring', 20, 30), (4, NULL, 'spring', 1.5, 40);
      INSERT INTO prize VALUES (1, 'cup'), (2, 'medal');
      INSERT INTO enrollment_prize VALUES
        ('spring', 1, 1.5, 1), ('spring', 1, 1.5, 2), ('spring', 2, 20, 1), ('spring', 2, 20, 1);
      """;

  @OnEachEngine
  void prefetchesOverAllColumnsOfTheKey(Engine engine) {
    Database database = engine.with(TABLES);

    var enrollments = new EnrollmentRepository(database.jdbi())
        .withMarksAndPrizes()
        .marks(m -> m.orderBy(MarkColumns::id))
        .prizes(p -> p.orderBy(PrizeColumns::id))
        .orderBy(EnrollmentColumns::studentId, EnrollmentColumns::term)
        .list();

    assertThat(enrollments)
        .extracting(
            e -> e.term() + e.studentId(),
            e -> e.marks().stream().map(Mark::points).toList(),
            e -> e.prizes().stream().map(Prize::name).toList())
        .containsExactly(
            tuple("autumn1", List.of(), List.of()),
            tuple("spring1", List.of(10, 20), List.of("cup", "medal")),
            tuple("spring2", List.of(30), List.of("cup", "cup")));
    assertThat(enrollments.get(1).prizes().get(0))
        .isSameAs(enrollments.get(2).prizes().get(0));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void runsTheStatementsOfTheJavadoc(Engine engine) {
    Database database = engine.with(TABLES);

    new EnrollmentRepository(database.jdbi()).withMarksAndPrizes().list();

    assertThat(database.ran())
        .isEqualTo(documented(EnrollmentRepository.class, "withMarksAndPrizes"));
  }

  @OnEachEngine
  void findsRowsByTheirKey(Engine engine) {
    Database database = engine.with(TABLES);
    var enrollments = new EnrollmentRepository(database.jdbi()).withStudent();

    var found = enrollments.byId("spring", 2, new BigDecimal("20.00")).orElseThrow();
    var several = enrollments.byIds(List.of(
        new EnrollmentKey("spring", 2, new BigDecimal("2E+1")),
        new EnrollmentKey("winter", 2, BigDecimal.ONE),
        new EnrollmentKey("autumn", 1, new BigDecimal("1.50"))));

    assertThat(found.student().name()).isEqualTo("Mani");
    assertThat(several)
        .extracting(e -> e.term(), e -> e.student().name())
        .containsExactly(tuple("spring", "Mani"), tuple("autumn", "Swami"));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void refersToNobodyWhereOnePartIsNull(Engine engine) {
    Database database = engine.with(TABLES);

    var marks = new MarkRepository(database.jdbi())
        .withEnrollment()
        .orderBy(MarkColumns::id)
        .list();

    assertThat(marks)
        .extracting(mark -> mark.enrollment().map(Enrollment::term).orElse("none"))
        .containsExactly("spring", "spring", "spring", "none");
    assertThat(marks.get(0).enrollment()).containsSame(marks.get(1).enrollment().orElseThrow());
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void completesRowsInHand(Engine engine) {
    Database database = engine.with(TABLES);
    Enrollment spring = new Enrollment("spring", 1930, 1, new BigDecimal("1.500"));
    Mark mark = new Mark(9, 2L, "spring", new BigDecimal("20.0"), 5);
    Mark nobodys = new Mark(10, null, "spring", BigDecimal.ONE, 6);

    var enrollments =
        new EnrollmentRepository(database.jdbi()).withMarksAndPrizes().of(List.of(spring, spring));
    var marks =
        new MarkRepository(database.jdbi()).withEnrollmentStudent().of(List.of(mark, nobodys));

    assertThat(enrollments)
        .extracting(e -> e.marks().size(), e -> e.prizes().size())
        .containsExactly(tuple(2, 2), tuple(2, 2));
    assertThat(marks)
        .extracting(m -> m.enrollment().map(e -> e.student().name()).orElse("nobody"))
        .containsExactly("Mani", "nobody");
    assertThat(database.ran().subList(0, 2))
        .isEqualTo(documentedOf(EnrollmentRepository.WithMarksAndPrizes.class));
    assertThat(database.ran().subList(2, 3))
        .isEqualTo(documentedOf(MarkRepository.WithEnrollmentStudent.class));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void refusesRowsInHandWithoutTheirKey(Engine engine) {
    Database database = engine.with(TABLES);
    Enrollment unpaid = new Enrollment("spring", 1930, 1, null);

    assertThatThrownBy(() ->
            new EnrollmentRepository(database.jdbi()).withMarksAndPrizes().of(List.of(unpaid)))
        .isInstanceOf(FetchException.class)
        .hasMessage("EnrollmentRepository.withMarksAndPrizes: A row in hand of Enrollment has"
            + " null in its key: enrollment.term, enrollment.student_id, enrollment.fee.");
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void givesListsForKeysOfOneValueInTwoForms(Engine engine) {
    Database database = engine.with(TABLES);
    var asked = new EnrollmentKey("spring", 1, new BigDecimal("1.500"));

    var marks = new EnrollmentRepository(database.jdbi())
        .withMarksAndPrizes()
        .marksOf(List.of(asked, new EnrollmentKey("winter", 1, BigDecimal.ONE)));

    assertThat(marks.get(asked)).hasSize(2);
    assertThat(marks.values()).extracting(List::size).containsExactly(2, 0);
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void batchesAForeignKeyOfSeveralColumns(Engine engine) {
    Database database = engine.with(TABLES);

    var marks = new MarkRepository(database.jdbi())
        .withEnrollmentBatched()
        .orderBy(MarkColumns::id)
        .list();

    assertThat(marks)
        .extracting(mark ->
            mark.enrollment().map(e -> e.term() + " " + e.student().name()).orElse("nobody"))
        .containsExactly("spring Swami", "spring Swami", "spring Mani", "nobody");
    assertThat(marks.get(0).enrollment()).containsSame(marks.get(1).enrollment().orElseThrow());
    List<String> documented = documented(MarkRepository.class, "withEnrollmentBatched");
    assertThat(database.ran())
        .containsExactly(documented.get(0) + "\nORDER BY mark.id", documented.get(1));
  }

  @OnEachEngine
  void reachesTheKeyFromEveryEnd(Engine engine) {
    Database database = engine.with(TABLES);

    var students = new StudentRepository(database.jdbi())
        .withEnrollmentsMarks()
        .enrollments(e -> e.orderBy(EnrollmentColumns::term).marks(m -> m.orderBy(MarkColumns::id)))
        .byId(1)
        .orElseThrow();
    var prize =
        new PrizeRepository(database.jdbi()).withEnrollmentsStudent().byId(2).orElseThrow();

    assertThat(students.enrollments())
        .extracting(e -> e.term(), e -> e.marks().size())
        .containsExactly(tuple("autumn", 0), tuple("spring", 2));
    assertThat(prize.enrollments()).extracting(e -> e.student().name()).containsExactly("Swami");
    assertThat(database.ran()).hasSize(5);
  }

  @OnEachEngine
  void cutsTheMarksOfEachEnrollment(Engine engine) {
    Database database = engine.with(TABLES);

    var enrollments = new EnrollmentRepository(database.jdbi())
        .withMarksAndPrizes()
        .marks(m -> m.orderBy(c -> c.points().desc()).limit(1))
        .orderBy(EnrollmentColumns::studentId, EnrollmentColumns::term)
        .limit(3)
        .list();

    assertThat(enrollments)
        .extracting(e -> e.marks().stream().map(Mark::points).toList())
        .containsExactly(List.of(), List.of(20), List.of(30));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void comparesKeysOneByOneWhereThereAreNoArrays(Engine engine) {
    Database database = engine.with(TABLES);
    if (engine == Engine.MARIADB) {
      database.jdbi().installPlugin(new StandardQuotes());
    }
    database.jdbi().getConfig(FetchPlans.class).setDialect(Dialect.GENERIC);

    var enrollments = new EnrollmentRepository(database.jdbi())
        .withMarksAndPrizes()
        .orderBy(EnrollmentColumns::studentId, EnrollmentColumns::term)
        .list();

    assertThat(enrollments)
        .extracting(e -> e.marks().size(), e -> e.prizes().size())
        .containsExactly(tuple(0, 0), tuple(2, 2), tuple(1, 2));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void refusesTwoRowsOfOneKey(Engine engine) {
    Database database = engine.with(TABLES
        .replace("PRIMARY KEY (student_id, term, fee)", "x INT")
        .replace("('autumn', 1930, 1, 1.5)", "('spring', 1931, 1, 1.5)")
        .replace(
            "INTO enrollment VALUES", "INTO enrollment (term, \"year\", student_id, fee) VALUES"));
    var enrollments = new EnrollmentRepository(database.jdbi());

    assertThatThrownBy(() -> enrollments.all().list())
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("EnrollmentRepository.all")
        .hasMessageContaining("spring");
  }

  /** MariaDB takes the quotes that the generic dialect writes if it is told to. */
  private static final class StandardQuotes implements JdbiPlugin {
    @Override
    public Connection customizeConnection(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET SESSION sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES')");
      }
      return connection;
    }
  }
}
