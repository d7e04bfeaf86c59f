package staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class SelfReferenceTest {

  private static final String TABLES = """
      CREATE TABLE employee (id INT PRIMARY KEY, name VARCHAR(50), manager_id INT);
      CREATE TABLE mentoring (mentee_id INT, mentor_id INT);
      INSERT INTO employee VALUES
        (1, 'Margayya', NULL), (2, 'Raju', 1), (3, 'Rosie', 1), (4, 'Velan', 2);
      INSERT INTO mentoring VALUES (2, 3), (4, 3), (4, 2), (1, 1);
      """;

  private static final Employee MARGAYYA = new Employee(1, "Margayya", null);
  private static final Employee RAJU = new Employee(2, "Raju", 1);
  private static final Employee ROSIE = new Employee(3, "Rosie", 1);
  private static final Employee VELAN = new Employee(4, "Velan", 2);

  @OnEachEngine
  void joinsTheEntityToItself(Engine engine) {
    Database database = engine.with(TABLES);

    var employees = new EmployeeRepository(database.jdbi()).withManager().list();

    assertThat(employees)
        .containsExactlyInAnyOrder(
            EmployeeWithManager.of(MARGAYYA, Optional.empty()),
            EmployeeWithManager.of(RAJU, Optional.of(MARGAYYA)),
            EmployeeWithManager.of(ROSIE, Optional.of(MARGAYYA)),
            EmployeeWithManager.of(VELAN, Optional.of(RAJU)));
    assertThat(database.ran())
        .isEqualTo(documented(EmployeeRepository.class, "withManager"))
        .hasSize(1);
  }

  @OnEachEngine
  void joinsTheEntityToItselfTwice(Engine engine) {
    Database database = engine.with(TABLES);

    var velan =
        new EmployeeRepository(database.jdbi()).withManagerManager().byId(4).orElseThrow();

    assertThat(velan.manager().orElseThrow().entity()).isEqualTo(RAJU);
    assertThat(velan.manager().orElseThrow().manager()).contains(MARGAYYA);
    assertThat(database.ran())
        .containsExactly(documented(EmployeeRepository.class, "withManagerManager")
                .get(0) + "\nWHERE employee.id = ?");
  }

  @OnEachEngine
  void prefetchesTheInverse(Engine engine) {
    Database database = engine.with(TABLES);

    var employees = new EmployeeRepository(database.jdbi()).withReports().list();

    assertThat(employees)
        .extracting(EmployeeWithReports::entity, employee -> Set.copyOf(employee.reports()))
        .containsExactlyInAnyOrder(
            tuple(MARGAYYA, Set.of(RAJU, ROSIE)),
            tuple(RAJU, Set.of(VELAN)),
            tuple(ROSIE, Set.of()),
            tuple(VELAN, Set.of()));
    assertThat(database.ran())
        .isEqualTo(documented(EmployeeRepository.class, "withReports"))
        .hasSize(2);
  }

  @OnEachEngine
  void prefetchesTheInverseOfTheInverse(Engine engine) {
    Database database = engine.with(TABLES);

    var employees = new EmployeeRepository(database.jdbi())
        .withReportsReports()
        .reports(r -> r.orderBy(EmployeeColumns::id))
        .where(e -> e.managerId().isNull())
        .list();

    assertThat(employees).extracting(e -> e.entity()).containsExactly(MARGAYYA);
    assertThat(employees.get(0).reports())
        .extracting(report -> report.entity(), report -> report.reports())
        .containsExactly(tuple(RAJU, List.of(VELAN)), tuple(ROSIE, List.of()));
    List<String> documented = documented(EmployeeRepository.class, "withReportsReports");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0) + "\nWHERE employee.manager_id IS NULL",
            documented.get(1) + "\nORDER BY employee.id",
            documented.get(2));
  }

  @OnEachEngine
  void looksUpAndDownAtOnce(Engine engine) {
    Database database = engine.with(TABLES);

    var raju = new EmployeeRepository(database.jdbi()).withManagerAndReports().byId(2);

    assertThat(raju)
        .contains(EmployeeWithManagerAndReports.of(RAJU, Optional.of(MARGAYYA), List.of(VELAN)));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void givesOneInstanceOfARowThatIsJoinedAndPrefetched(Engine engine) {
    Database database = engine.with(TABLES);

    var employees = new EmployeeRepository(database.jdbi())
        .withManagerAndReports()
        .orderBy(EmployeeColumns::id)
        .list();

    Employee managerOfVelan = employees.get(3).manager().orElseThrow();
    assertThat(managerOfVelan).isEqualTo(RAJU);
    assertThat(employees.get(0).reports()).anyMatch(report -> report == managerOfVelan);
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void linksTheEntityToItselfFromBothEnds(Engine engine) {
    Database database = engine.with(TABLES);
    var employees = new EmployeeRepository(database.jdbi());

    var mentored = employees.withMentors().list();
    var mentoring = employees.withMentees().list();

    assertThat(mentored)
        .extracting(EmployeeWithMentors::entity, employee -> Set.copyOf(employee.mentors()))
        .containsExactlyInAnyOrder(
            tuple(MARGAYYA, Set.of(MARGAYYA)),
            tuple(RAJU, Set.of(ROSIE)),
            tuple(ROSIE, Set.of()),
            tuple(VELAN, Set.of(ROSIE, RAJU)));
    assertThat(mentoring)
        .extracting(EmployeeWithMentees::entity, employee -> Set.copyOf(employee.mentees()))
        .containsExactlyInAnyOrder(
            tuple(MARGAYYA, Set.of(MARGAYYA)),
            tuple(RAJU, Set.of(VELAN)),
            tuple(ROSIE, Set.of(RAJU, VELAN)),
            tuple(VELAN, Set.of()));
    assertThat(database.ran().subList(0, 2))
        .isEqualTo(documented(EmployeeRepository.class, "withMentors"));
    assertThat(database.ran().subList(2, 4))
        .isEqualTo(documented(EmployeeRepository.class, "withMentees"));
  }

  @OnEachEngine
  void findsByIntKeys(Engine engine) {
    Database database = engine.with(TABLES);

    var employees = new EmployeeRepository(database.jdbi()).all().byIds(List.of(3, 1));

    assertThat(employees).containsExactly(ROSIE, MARGAYYA);
    assertThat(database.ran()).hasSize(1);
  }
}
