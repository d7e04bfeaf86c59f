package staff;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Employee} with manager (with manager). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record EmployeeWithManagerManager(long id, String name, Long managerId,
    Optional<EmployeeWithManagerManager.EmployeeWithManager> manager) {
  /** Returns the columns alone. */
  public Employee entity() {
    return new Employee(id, name, managerId);
  }

  /** Returns the entity's columns with the associations. */
  public static EmployeeWithManagerManager of(Employee employee,
      Optional<EmployeeWithManager> manager) {
    return new EmployeeWithManagerManager(employee.id(), employee.name(), employee.managerId(),
        manager);
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
}
