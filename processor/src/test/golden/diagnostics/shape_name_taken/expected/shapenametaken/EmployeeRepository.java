package shapenametaken;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
   * SELECT employee.id, employee.boss_id
   * FROM employee
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Employee> rowMapper() {
    return LabelledRows.mapper("Employee", (rows, at) -> new Employee(rows.getLong(at[0]),
        rows.getLongOrNull(at[1])), "id", "boss_id");
  }

  /** Employees without associations: 1 statement. */
  public static final class All extends Query<Employee, Employee, EmployeeColumns, Long, All> {
    private static final Select EMPLOYEES = Select.root("Employee", """
        SELECT employee.id, employee.boss_id
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

  /** Reads {@link Employee} from rows. */
  private static final class EmployeeRows {
    final List<Employee> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Employee read(Rows rows, int at) throws SQLException {
      return new Employee(rows.getLong(at), rows.getLongOrNull(at + 1));
    }
  }
}
