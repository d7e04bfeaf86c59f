package staff;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Positions;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Employee} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class EmployeeRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public EmployeeRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public EmployeeRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Employees without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id
   * FROM employee
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Employees with manager: 1 statement.
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name, manager.manager_id
   * FROM employee
   * LEFT JOIN employee manager ON manager.id = employee.manager_id
   * }</pre>
   */
  public WithManager withManager() {
    return new WithManager(source, Narrowing.NONE);
  }

  /**
   * Employees with manager (with manager): 1 statement.
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name,
   *     manager.manager_id, manager_manager.id, manager_manager.name, manager_manager.manager_id
   * FROM employee
   * LEFT JOIN employee manager ON manager.id = employee.manager_id
   * LEFT JOIN employee manager_manager ON manager_manager.id = manager.manager_id
   * }</pre>
   */
  public WithManagerManager withManagerManager() {
    return new WithManagerManager(source, Narrowing.NONE);
  }

  /**
   * Employees with reports (with reports) and friends: 4 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id
   * FROM employee
   * }</pre>
   *
   * <p>{@code reports}, for all rows at once:
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id
   * FROM employee
   * WHERE employee.manager_id IN (:employeeIds)
   * }</pre>
   *
   * <p>{@code reports.reports}, for all rows at once:
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id
   * FROM employee
   * WHERE employee.manager_id IN (:employeeIds)
   * }</pre>
   *
   * <p>{@code friends}, for all rows at once:
   *
   * <pre>{@code
   * SELECT friendship.from_id, employee.id, employee.name, employee.manager_id
   * FROM friendship
   * JOIN employee ON employee.id = friendship.to_id
   * WHERE friendship.from_id IN (:employeeIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithReportsReportsAndFriends withReportsReportsAndFriends() {
    return new WithReportsReportsAndFriends(source, Narrowing.NONE);
  }

  /**
   * Employees with manager (with manager) and reports (with manager (with manager) and reports): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name,
   *     manager.manager_id, manager_manager.id, manager_manager.name, manager_manager.manager_id
   * FROM employee
   * LEFT JOIN employee manager ON manager.id = employee.manager_id
   * LEFT JOIN employee manager_manager ON manager_manager.id = manager.manager_id
   * }</pre>
   *
   * <p>{@code reports}, for all rows at once:
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name,
   *     manager.manager_id, manager_manager.id, manager_manager.name, manager_manager.manager_id
   * FROM employee
   * LEFT JOIN employee manager ON manager.id = employee.manager_id
   * LEFT JOIN employee manager_manager ON manager_manager.id = manager.manager_id
   * WHERE employee.manager_id IN (:employeeIds)
   * }</pre>
   *
   * <p>{@code reports.reports}, for all rows at once:
   *
   * <pre>{@code
   * SELECT employee.id, employee.name, employee.manager_id
   * FROM employee
   * WHERE employee.manager_id IN (:employeeIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithChain withChain() {
    return new WithChain(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Employee> rowMapper() {
    return LabelledRows.mapper("Employee", (rows, at) -> new Employee(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getLongOrNull(at[2])), "id", "name", "manager_id");
  }

  /** Employees without associations: 1 statement. */
  public static final class All extends Query<Employee, Employee, EmployeeColumns, Long, All> {
    private static final Select EMPLOYEES = Select.root("Employee", """
        SELECT employee.id, employee.name, employee.manager_id
        FROM employee""");

    private static final Plan<All, Employee, EmployeeColumns> PLAN =
        Plan.of("EmployeeRepository.all", All::new, EmployeeColumns::new, All::load, EMPLOYEES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the employee with that key, or empty if this query has none. */
    public Optional<Employee> byId(long id) {
      return byKey(id);
    }

    /** Employees in hand, in an immutable list: no statement. */
    public List<Employee> of(Collection<Employee> employees) {
      return inHand(employees);
    }

    private static List<Employee> load(Run run) {
      var employees = new EmployeeRows();
      run.scan(EMPLOYEES, rows -> {
        while (rows.next()) {
          employees.append(rows, 1);
        }
      });
      return run.distinct(employees.list, Employee::id);
    }
  }

  /** Employees with manager: 1 statement. */
  public static final class WithManager
      extends Query<EmployeeWithManager, Employee, EmployeeColumns, Long, WithManager> {
    private static final Select EMPLOYEES = Select.root("Employee", """
        SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name, manager.manager_id
        FROM employee
        LEFT JOIN employee manager ON manager.id = employee.manager_id""")
        .joining("manager", "Employee");

    private static final Select MANAGER = Select.prefetch("manager", "Employee", """
        SELECT employee.id, employee.name, employee.manager_id
        FROM employee
        WHERE employee.id IN (:employeeManagerIds)""");

    private static final Plan<WithManager, EmployeeWithManager, EmployeeColumns> PLAN =
        Plan.of("EmployeeRepository.withManager", WithManager::new, EmployeeColumns::new,
            WithManager::load, EMPLOYEES);

    private WithManager(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the employee with that key, or empty if this query has none. */
    public Optional<EmployeeWithManager> byId(long id) {
      return byKey(id);
    }

    /**
     * Employees in hand with manager: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code manager}, for all rows at once:
     *
     * <pre>{@code
     * SELECT employee.id, employee.name, employee.manager_id
     * FROM employee
     * WHERE employee.id IN (:employeeManagerIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<EmployeeWithManager> of(Collection<Employee> employees) {
      return complete(employees, WithManager::complete);
    }

    private static List<EmployeeWithManager> load(Run run) {
      // several employees can share one employee: each is read once
      var managers = new EmployeeRows();
      var employees = new EmployeeWithManagerRows(managers);
      run.scan(EMPLOYEES, rows -> {
        while (rows.next()) {
          employees.append(rows, 1);
        }
      });
      return run.distinct(employees.list, EmployeeWithManager::id);
    }

    private static List<EmployeeWithManager> complete(Run run, List<Employee> employees) {
      var employeeManagerIds = new LongIndex();
      for (Employee employee : employees) {
        employeeManagerIds.add(employee.managerId());
      }
      var managerOf = managerOf(run, employeeManagerIds);
      var result = new ArrayList<EmployeeWithManager>(employees.size());
      for (Employee employee : employees) {
        result.add(EmployeeWithManager.of(employee, employeeManagerIds.target(employee.managerId(),
            managerOf)));
      }
      return result;
    }

    private static List<Optional<Employee>> managerOf(Run run, LongIndex employeeManagerIds) {
      var managers = new EmployeeRows();
      var employeeToManager = new Targets(run, employeeManagerIds, "Employee.manager",
          "employee.manager_id");
      run.scan(MANAGER, employeeManagerIds, rows -> {
        while (rows.next()) {
          employeeToManager.add(rows, 1, employeeManagerIds.find(rows, 1),
              managers.append(rows, 1));
        }
      });
      return employeeToManager.optional(managers.list);
    }
  }

  /** Employees with manager (with manager): 1 statement. */
  public static final class WithManagerManager
      extends Query<EmployeeWithManagerManager, Employee, EmployeeColumns, Long, WithManagerManager> {
    private static final Select EMPLOYEES = Select.root("Employee", """
        SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name,
            manager.manager_id, manager_manager.id, manager_manager.name, manager_manager.manager_id
        FROM employee
        LEFT JOIN employee manager ON manager.id = employee.manager_id
        LEFT JOIN employee manager_manager ON manager_manager.id = manager.manager_id""")
        .joining("manager", "Employee")
        .joining("manager.manager", "Employee");

    private static final Select MANAGER = Select.prefetch("manager", "Employee", """
        SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name, manager.manager_id
        FROM employee
        LEFT JOIN employee manager ON manager.id = employee.manager_id
        WHERE employee.id IN (:employeeManagerIds)""")
        .joining("manager", "Employee");

    private static final Plan<WithManagerManager, EmployeeWithManagerManager, EmployeeColumns> PLAN =
        Plan.of("EmployeeRepository.withManagerManager", WithManagerManager::new,
            EmployeeColumns::new, WithManagerManager::load, EMPLOYEES);

    private WithManagerManager(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the employee with that key, or empty if this query has none. */
    public Optional<EmployeeWithManagerManager> byId(long id) {
      return byKey(id);
    }

    /**
     * Employees in hand with manager (with manager): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code manager}, for all rows at once:
     *
     * <pre>{@code
     * SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name, manager.manager_id
     * FROM employee
     * LEFT JOIN employee manager ON manager.id = employee.manager_id
     * WHERE employee.id IN (:employeeManagerIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<EmployeeWithManagerManager> of(Collection<Employee> employees) {
      return complete(employees, WithManagerManager::complete);
    }

    private static List<EmployeeWithManagerManager> load(Run run) {
      // several employees can share one employee: each is read once
      var managerManagers = new EmployeeRows();
      // several employees can share one employee: each is read once
      var managers = new WithManagerManagerEmployeeWithManagerRows(managerManagers);
      var employees = new EmployeeWithManagerManagerRows(managers);
      run.scan(EMPLOYEES, rows -> {
        while (rows.next()) {
          employees.append(rows, 1);
        }
      });
      return run.distinct(employees.list, EmployeeWithManagerManager::id);
    }

    private static List<EmployeeWithManagerManager> complete(Run run, List<Employee> employees) {
      var employeeManagerIds = new LongIndex();
      for (Employee employee : employees) {
        employeeManagerIds.add(employee.managerId());
      }
      var managerOf = managerOf(run, employeeManagerIds);
      var result = new ArrayList<EmployeeWithManagerManager>(employees.size());
      for (Employee employee : employees) {
        result.add(EmployeeWithManagerManager.of(employee,
            employeeManagerIds.target(employee.managerId(), managerOf)));
      }
      return result;
    }

    private static List<Optional<EmployeeWithManagerManager.EmployeeWithManager>> managerOf(Run run,
        LongIndex employeeManagerIds) {
      // several employees can share one employee: each is read once
      var managerManagers = new EmployeeRows();
      var managers = new WithManagerManagerEmployeeWithManagerRows(managerManagers);
      var employeeToManager = new Targets(run, employeeManagerIds, "Employee.manager",
          "employee.manager_id");
      run.scan(MANAGER, employeeManagerIds, rows -> {
        while (rows.next()) {
          employeeToManager.add(rows, 1, employeeManagerIds.find(rows, 1),
              managers.append(rows, 1));
        }
      });
      return employeeToManager.optional(managers.list);
    }
  }

  /** Employees with reports (with reports) and friends: 4 statements. */
  public static final class WithReportsReportsAndFriends
      extends Query<EmployeeWithReportsReportsAndFriends, Employee, EmployeeColumns, Long, WithReportsReportsAndFriends> {
    private static final Select EMPLOYEES = Select.root("Employee", """
        SELECT employee.id, employee.name, employee.manager_id
        FROM employee""");

    private static final Select REPORTS = Select.prefetch("reports", "Employee", """
        SELECT employee.id, employee.name, employee.manager_id
        FROM employee
        WHERE employee.manager_id IN (:employeeIds)""");

    private static final Select REPORTS_REPORTS = Select.prefetch("reports.reports", "Employee", """
        SELECT employee.id, employee.name, employee.manager_id
        FROM employee
        WHERE employee.manager_id IN (:employeeIds)""");

    private static final Select FRIENDS = Select.prefetch("friends", "Employee", """
        SELECT friendship.from_id, employee.id, employee.name, employee.manager_id
        FROM friendship
        JOIN employee ON employee.id = friendship.to_id
        WHERE friendship.from_id IN (:employeeIds)""");

    private static final Plan<WithReportsReportsAndFriends, EmployeeWithReportsReportsAndFriends, EmployeeColumns> PLAN =
        Plan.of("EmployeeRepository.withReportsReportsAndFriends",
            WithReportsReportsAndFriends::new, EmployeeColumns::new,
            WithReportsReportsAndFriends::load, EMPLOYEES, REPORTS, REPORTS_REPORTS, FRIENDS)
            .byRootKey(REPORTS, FRIENDS);

    private WithReportsReportsAndFriends(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the employee with that key, or empty if this query has none. */
    public Optional<EmployeeWithReportsReportsAndFriends> byId(long id) {
      return byKey(id);
    }

    /**
     * Employees in hand with reports (with reports) and friends: 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code reports}, for all rows at once:
     *
     * <pre>{@code
     * SELECT employee.id, employee.name, employee.manager_id
     * FROM employee
     * WHERE employee.manager_id IN (:employeeIds)
     * }</pre>
     *
     * <p>{@code reports.reports}, for all rows at once:
     *
     * <pre>{@code
     * SELECT employee.id, employee.name, employee.manager_id
     * FROM employee
     * WHERE employee.manager_id IN (:employeeIds)
     * }</pre>
     *
     * <p>{@code friends}, for all rows at once:
     *
     * <pre>{@code
     * SELECT friendship.from_id, employee.id, employee.name, employee.manager_id
     * FROM friendship
     * JOIN employee ON employee.id = friendship.to_id
     * WHERE friendship.from_id IN (:employeeIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<EmployeeWithReportsReportsAndFriends> of(Collection<Employee> employees) {
      return complete(employees, WithReportsReportsAndFriends::complete);
    }

    /**
     * For each key its reports (with reports): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without reports has an empty list. The
     * method {@code of} shows the SQL: {@code reports}, {@code reports.reports}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<EmployeeWithReportsReportsAndFriends.EmployeeWithReports>> reportsOf(
        Collection<Long> employeeIds) {
      var keys = new LongIndex();
      return lists("reportsOf", employeeIds, keys, run -> {
        // one employee can be reached in several ways: each is read once
        var employees = new EmployeeRows();
        return reportsOf(run, keys, employees);
      });
    }

    /**
     * For each key its friends: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without friends has an empty list. The
     * method {@code of} shows the SQL: {@code friends}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Employee>> friendsOf(Collection<Long> employeeIds) {
      var keys = new LongIndex();
      return lists("friendsOf", employeeIds, keys, run -> {
        // one employee can be reached in several ways: each is read once
        var employees = new EmployeeRows();
        return friendsOf(run, keys, employees);
      });
    }

    /** Narrows {@code reports} of each employee; no further statement. */
    public WithReportsReportsAndFriends reports(UnaryOperator<ReportsQuery> narrow) {
      return narrowed("reports", ReportsQuery::new, narrow);
    }

    /** Narrows {@code friends} of each employee; no further statement. */
    public WithReportsReportsAndFriends friends(
        UnaryOperator<ToManyQuery<EmployeeColumns>> narrow) {
      return narrowed("friends", ToManyQuery.of(EmployeeColumns::new), narrow);
    }

    private static List<EmployeeWithReportsReportsAndFriends> load(Run run) {
      var employees = new EmployeeRows();
      // one employee can be reached in several ways: each is read once
      var fetchedEmployees = new EmployeeRows();
      run.scan(EMPLOYEES, rows -> {
        while (rows.next()) {
          employees.addRoot(rows, 1);
        }
      });
      var reportsOf = reportsOf(run, employees.keys, fetchedEmployees);
      var friendsOf = friendsOf(run, employees.keys, fetchedEmployees);
      var result = new ArrayList<EmployeeWithReportsReportsAndFriends>(employees.list.size());
      for (int i = 0; i < employees.list.size(); i++) {
        result.add(EmployeeWithReportsReportsAndFriends.of(employees.list.get(i), reportsOf[i],
            friendsOf[i]));
      }
      return result;
    }

    private static List<EmployeeWithReportsReportsAndFriends> complete(Run run,
        List<Employee> employees) {
      var employeeIds = new LongIndex();
      for (Employee employee : employees) {
        employeeIds.add(employee.id());
      }
      // one employee can be reached in several ways: each is read once
      var fetchedEmployees = new EmployeeRows();
      var reportsOf = reportsOf(run, employeeIds, fetchedEmployees);
      var friendsOf = friendsOf(run, employeeIds, fetchedEmployees);
      var result = new ArrayList<EmployeeWithReportsReportsAndFriends>(employees.size());
      for (Employee employee : employees) {
        result.add(EmployeeWithReportsReportsAndFriends.of(employee,
            reportsOf[employeeIds.find(employee.id())],
            friendsOf[employeeIds.find(employee.id())]));
      }
      return result;
    }

    private static List<EmployeeWithReportsReportsAndFriends.EmployeeWithReports>[] reportsOf(
        Run run, LongIndex employeeIds, EmployeeRows employees) {
      var reports = new EmployeeRows();
      var employeeToReports = new Links();
      run.scan(REPORTS, employeeIds, rows -> {
        while (rows.next()) {
          employeeToReports.add(employeeIds.find(rows, 3), reports.add(rows, 1));
        }
      });
      var reportsReportsOf = reportsReportsOf(run, reports.keys, employees);
      var employeesWithReports =
          new ArrayList<EmployeeWithReportsReportsAndFriends.EmployeeWithReports>(reports.list.size());
      for (int i = 0; i < reports.list.size(); i++) {
        employeesWithReports.add(EmployeeWithReportsReportsAndFriends.EmployeeWithReports.of(reports.list.get(i),
            reportsReportsOf[i]));
      }
      return employeeToReports.lists(employeeIds.size(), employeesWithReports);
    }

    private static List<Employee>[] reportsReportsOf(Run run, LongIndex employeeIds,
        EmployeeRows employees) {
      var employeeToReports = new Links();
      run.scan(REPORTS_REPORTS, employeeIds, rows -> {
        while (rows.next()) {
          employeeToReports.add(employeeIds.find(rows, 3), employees.add(rows, 1));
        }
      });
      return employeeToReports.lists(employeeIds.size(), employees.list);
    }

    private static List<Employee>[] friendsOf(Run run, LongIndex employeeIds,
        EmployeeRows employees) {
      var employeeToFriends = new Links();
      run.scan(FRIENDS, employeeIds, rows -> {
        while (rows.next()) {
          employeeToFriends.add(employeeIds.find(rows, 1), employees.add(rows, 2));
        }
      });
      return employeeToFriends.lists(employeeIds.size(), employees.list);
    }

    /** Narrows {@code reports}. */
    public static final class ReportsQuery extends AssociationQuery<EmployeeColumns, ReportsQuery> {
      private ReportsQuery(Narrowing narrowing) {
        super(EmployeeColumns::new, ReportsQuery::new, narrowing);
      }

      /** Narrows {@code reports} of each employee; no further statement. */
      public ReportsQuery reports(UnaryOperator<ToManyQuery<EmployeeColumns>> narrow) {
        return narrowed("reports", ToManyQuery.of(EmployeeColumns::new), narrow);
      }
    }
  }

  /**
   * Employees with manager (with manager) and reports (with manager (with manager) and reports): 3 statements.
   */
  public static final class WithChain
      extends Query<EmployeeWithChain, Employee, EmployeeColumns, Long, WithChain> {
    private static final Select EMPLOYEES = Select.root("Employee", """
        SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name,
            manager.manager_id, manager_manager.id, manager_manager.name, manager_manager.manager_id
        FROM employee
        LEFT JOIN employee manager ON manager.id = employee.manager_id
        LEFT JOIN employee manager_manager ON manager_manager.id = manager.manager_id""")
        .joining("manager", "Employee")
        .joining("manager.manager", "Employee");

    private static final Select MANAGER = Select.prefetch("manager", "Employee", """
        SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name, manager.manager_id
        FROM employee
        LEFT JOIN employee manager ON manager.id = employee.manager_id
        WHERE employee.id IN (:employeeManagerIds)""")
        .joining("manager", "Employee");

    private static final Select REPORTS = Select.prefetch("reports", "Employee", """
        SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name,
            manager.manager_id, manager_manager.id, manager_manager.name, manager_manager.manager_id
        FROM employee
        LEFT JOIN employee manager ON manager.id = employee.manager_id
        LEFT JOIN employee manager_manager ON manager_manager.id = manager.manager_id
        WHERE employee.manager_id IN (:employeeIds)""")
        .joining("manager", "Employee")
        .joining("manager.manager", "Employee");

    private static final Select REPORTS_REPORTS = Select.prefetch("reports.reports", "Employee", """
        SELECT employee.id, employee.name, employee.manager_id
        FROM employee
        WHERE employee.manager_id IN (:employeeIds)""");

    private static final Plan<WithChain, EmployeeWithChain, EmployeeColumns> PLAN =
        Plan.of("EmployeeRepository.withChain", WithChain::new, EmployeeColumns::new,
            WithChain::load, EMPLOYEES, REPORTS, REPORTS_REPORTS)
            .byRootKey(REPORTS);

    private WithChain(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the employee with that key, or empty if this query has none. */
    public Optional<EmployeeWithChain> byId(long id) {
      return byKey(id);
    }

    /**
     * Employees in hand with manager (with manager) and reports (with manager (with manager) and reports): 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code manager}, for all rows at once:
     *
     * <pre>{@code
     * SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name, manager.manager_id
     * FROM employee
     * LEFT JOIN employee manager ON manager.id = employee.manager_id
     * WHERE employee.id IN (:employeeManagerIds)
     * }</pre>
     *
     * <p>{@code reports}, for all rows at once:
     *
     * <pre>{@code
     * SELECT employee.id, employee.name, employee.manager_id, manager.id, manager.name,
     *     manager.manager_id, manager_manager.id, manager_manager.name, manager_manager.manager_id
     * FROM employee
     * LEFT JOIN employee manager ON manager.id = employee.manager_id
     * LEFT JOIN employee manager_manager ON manager_manager.id = manager.manager_id
     * WHERE employee.manager_id IN (:employeeIds)
     * }</pre>
     *
     * <p>{@code reports.reports}, for all rows at once:
     *
     * <pre>{@code
     * SELECT employee.id, employee.name, employee.manager_id
     * FROM employee
     * WHERE employee.manager_id IN (:employeeIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<EmployeeWithChain> of(Collection<Employee> employees) {
      return complete(employees, WithChain::complete);
    }

    /**
     * For each key its reports (with manager (with manager) and reports): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without reports has an empty list. The
     * method {@code of} shows the SQL: {@code reports}, {@code reports.reports}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<EmployeeWithChain.EmployeeWithManagerReports>> reportsOf(
        Collection<Long> employeeIds) {
      var keys = new LongIndex();
      return lists("reportsOf", employeeIds, keys, run -> {
        // several employees can share one employee: each is read once
        var employees = new EmployeeRows();
        // one employee can be reached in several ways: each is read once
        var employeesWithManager = new WithChainEmployeeWithManagerRows(employees);
        return reportsOf(run, keys, employeesWithManager, employees);
      });
    }

    /** Narrows {@code reports} of each employee; no further statement. */
    public WithChain reports(UnaryOperator<ReportsQuery> narrow) {
      return narrowed("reports", ReportsQuery::new, narrow);
    }

    private static List<EmployeeWithChain> load(Run run) {
      // several employees can share one employee: each is read once
      var fetchedEmployees = new EmployeeRows();
      // several employees can share one employee: each is read once
      var employeesWithManager = new WithChainEmployeeWithManagerRows(fetchedEmployees);
      var employees = new EmployeeRows();
      var employeeToManager = new Positions();
      run.scan(EMPLOYEES, rows -> {
        while (rows.next()) {
          int employee = employees.addRoot(rows, 1);
          employeeToManager.set(employee, employeesWithManager.add(rows, 4));
        }
      });
      var reportsOf = reportsOf(run, employees.keys, employeesWithManager, fetchedEmployees);
      var result = new ArrayList<EmployeeWithChain>(employees.list.size());
      for (int i = 0; i < employees.list.size(); i++) {
        result.add(EmployeeWithChain.of(employees.list.get(i),
            employeeToManager.optional(i, employeesWithManager.list), reportsOf[i]));
      }
      return result;
    }

    private static List<EmployeeWithChain> complete(Run run, List<Employee> employees) {
      var employeeManagerIds = new LongIndex();
      var employeeIds = new LongIndex();
      for (Employee employee : employees) {
        employeeManagerIds.add(employee.managerId());
        employeeIds.add(employee.id());
      }
      // several employees can share one employee: each is read once
      var fetchedEmployees = new EmployeeRows();
      // one employee can be reached in several ways: each is read once
      var employeesWithManager = new WithChainEmployeeWithManagerRows(fetchedEmployees);
      var managerOf = managerOf(run, employeeManagerIds, employeesWithManager);
      var reportsOf = reportsOf(run, employeeIds, employeesWithManager, fetchedEmployees);
      var result = new ArrayList<EmployeeWithChain>(employees.size());
      for (Employee employee : employees) {
        result.add(EmployeeWithChain.of(employee, employeeManagerIds.target(employee.managerId(),
            managerOf), reportsOf[employeeIds.find(employee.id())]));
      }
      return result;
    }

    private static List<Optional<EmployeeWithChain.EmployeeWithManager>> managerOf(Run run,
        LongIndex employeeManagerIds, WithChainEmployeeWithManagerRows employeesWithManager) {
      var employeeToManager = new Targets(run, employeeManagerIds, "Employee.manager",
          "employee.manager_id");
      run.scan(MANAGER, employeeManagerIds, rows -> {
        while (rows.next()) {
          employeeToManager.add(rows, 1, employeeManagerIds.find(rows, 1),
              employeesWithManager.add(rows, 1));
        }
      });
      return employeeToManager.optional(employeesWithManager.list);
    }

    private static List<EmployeeWithChain.EmployeeWithManagerReports>[] reportsOf(Run run,
        LongIndex employeeIds, WithChainEmployeeWithManagerRows employeesWithManager,
        EmployeeRows employees) {
      var reports = new EmployeeRows();
      var employeeToManager = new Positions();
      var employeeToReports = new Links();
      run.scan(REPORTS, employeeIds, rows -> {
        while (rows.next()) {
          int employee = reports.add(rows, 1);
          employeeToReports.add(employeeIds.find(rows, 3), employee);
          employeeToManager.set(employee, employeesWithManager.add(rows, 4));
        }
      });
      var reportsReportsOf = reportsReportsOf(run, reports.keys, employees);
      var employeesWithManagerReports =
          new ArrayList<EmployeeWithChain.EmployeeWithManagerReports>(reports.list.size());
      for (int i = 0; i < reports.list.size(); i++) {
        employeesWithManagerReports.add(EmployeeWithChain.EmployeeWithManagerReports.of(reports.list.get(i),
            employeeToManager.optional(i, employeesWithManager.list), reportsReportsOf[i]));
      }
      return employeeToReports.lists(employeeIds.size(), employeesWithManagerReports);
    }

    private static List<Employee>[] reportsReportsOf(Run run, LongIndex employeeIds,
        EmployeeRows employees) {
      var employeeToReports = new Links();
      run.scan(REPORTS_REPORTS, employeeIds, rows -> {
        while (rows.next()) {
          employeeToReports.add(employeeIds.find(rows, 3), employees.add(rows, 1));
        }
      });
      return employeeToReports.lists(employeeIds.size(), employees.list);
    }

    /** Narrows {@code reports}. */
    public static final class ReportsQuery extends AssociationQuery<EmployeeColumns, ReportsQuery> {
      private ReportsQuery(Narrowing narrowing) {
        super(EmployeeColumns::new, ReportsQuery::new, narrowing);
      }

      /** Narrows {@code reports} of each employee; no further statement. */
      public ReportsQuery reports(UnaryOperator<ToManyQuery<EmployeeColumns>> narrow) {
        return narrowed("reports", ToManyQuery.of(EmployeeColumns::new), narrow);
      }
    }
  }

  /** Reads {@link Employee} from rows. */
  private static final class EmployeeRows {
    final LongIndex keys = new LongIndex();

    final List<Employee> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional<Employee> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Employee read(Rows rows, int at) throws SQLException {
      return new Employee(rows.getLong(at), rows.getString(at + 1), rows.getLongOrNull(at + 2));
    }
  }

  /** Reads {@link EmployeeWithManager} from rows. */
  private static final class EmployeeWithManagerRows {
    final List<EmployeeWithManager> list = new ArrayList<>();

    private final EmployeeRows employeeRows;

    EmployeeWithManagerRows(EmployeeRows employeeRows) {
      this.employeeRows = employeeRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    EmployeeWithManager read(Rows rows, int at) throws SQLException {
      return new EmployeeWithManager(rows.getLong(at), rows.getString(at + 1),
          rows.getLongOrNull(at + 2),
          employeeRows.optional(employeeRows.addReferred(rows, at + 3, at + 2)));
    }
  }

  /** Reads {@link EmployeeWithManagerManager.EmployeeWithManager} from rows. */
  private static final class WithManagerManagerEmployeeWithManagerRows {
    final LongIndex keys = new LongIndex();

    final List<EmployeeWithManagerManager.EmployeeWithManager> list = new ArrayList<>();

    private final EmployeeRows employeeRows;

    WithManagerManagerEmployeeWithManagerRows(EmployeeRows employeeRows) {
      this.employeeRows = employeeRows;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional<EmployeeWithManagerManager.EmployeeWithManager> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    EmployeeWithManagerManager.EmployeeWithManager read(Rows rows, int at) throws SQLException {
      return new EmployeeWithManagerManager.EmployeeWithManager(rows.getLong(at),
          rows.getString(at + 1), rows.getLongOrNull(at + 2),
          employeeRows.optional(employeeRows.addReferred(rows, at + 3, at + 2)));
    }
  }

  /** Reads {@link EmployeeWithManagerManager} from rows. */
  private static final class EmployeeWithManagerManagerRows {
    final List<EmployeeWithManagerManager> list = new ArrayList<>();

    private final WithManagerManagerEmployeeWithManagerRows withManagerManagerEmployeeWithManagerRows;

    EmployeeWithManagerManagerRows(
        WithManagerManagerEmployeeWithManagerRows withManagerManagerEmployeeWithManagerRows) {
      this.withManagerManagerEmployeeWithManagerRows = withManagerManagerEmployeeWithManagerRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    EmployeeWithManagerManager read(Rows rows, int at) throws SQLException {
      return new EmployeeWithManagerManager(rows.getLong(at), rows.getString(at + 1),
          rows.getLongOrNull(at + 2),
          withManagerManagerEmployeeWithManagerRows.optional(withManagerManagerEmployeeWithManagerRows.addReferred(rows, at + 3, at + 2)));
    }
  }

  /** Reads {@link EmployeeWithChain.EmployeeWithManager} from rows. */
  private static final class WithChainEmployeeWithManagerRows {
    final LongIndex keys = new LongIndex();

    final List<EmployeeWithChain.EmployeeWithManager> list = new ArrayList<>();

    private final EmployeeRows employeeRows;

    WithChainEmployeeWithManagerRows(EmployeeRows employeeRows) {
      this.employeeRows = employeeRows;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    EmployeeWithChain.EmployeeWithManager read(Rows rows, int at) throws SQLException {
      return new EmployeeWithChain.EmployeeWithManager(rows.getLong(at), rows.getString(at + 1),
          rows.getLongOrNull(at + 2),
          employeeRows.optional(employeeRows.addReferred(rows, at + 3, at + 2)));
    }
  }
}
