package staff;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Employee} with manager (with manager) and reports (with manager (with manager) and reports).
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record EmployeeWithChain(long id, String name, Long managerId,
    Optional<EmployeeWithChain.EmployeeWithManager> manager,
    List<EmployeeWithChain.EmployeeWithManagerReports> reports) {
  /** Returns the columns alone. */
  public Employee entity() {
    return new Employee(id, name, managerId);
  }

  /** Returns the entity's columns with the associations. */
  public static EmployeeWithChain of(Employee employee, Optional<EmployeeWithManager> manager,
      List<EmployeeWithManagerReports> reports) {
    return new EmployeeWithChain(employee.id(), employee.name(), employee.managerId(), manager,
        reports);
  }

  /** {@link Employee} with manager. */
  public record EmployeeWithManager(long id, String name, Long managerId,
      Optional<Employee> manager) {
    /** Returns the columns alone. */
    public Employee entity() {
      return new Employee(id, name, managerId);
    }

    /** Returns the entity's columns with the associations. */
    public static EmployeeWithManager of(Employee employee, Optional<Employee> manager) {
      return new EmployeeWithManager(employee.id(), employee.name(), employee.managerId(), manager);
    }
  }

  /** {@link Employee} with manager (with manager) and reports. */
  public record EmployeeWithManagerReports(long id, String name, Long managerId,
      Optional<EmployeeWithManager> manager, List<Employee> reports) {
    /** Returns the columns alone. */
    public Employee entity() {
      return new Employee(id, name, managerId);
    }

    /** Returns the entity's columns with the associations. */
    public static EmployeeWithManagerReports of(Employee employee,
        Optional<EmployeeWithManager> manager, List<Employee> reports) {
      return new EmployeeWithManagerReports(employee.id(), employee.name(), employee.managerId(),
          manager, reports);
    }
  }
}
