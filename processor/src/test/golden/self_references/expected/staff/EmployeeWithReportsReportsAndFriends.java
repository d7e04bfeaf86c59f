package staff;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Employee} with reports (with reports) and friends. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record EmployeeWithReportsReportsAndFriends(long id, String name, Long managerId,
    List<EmployeeWithReportsReportsAndFriends.EmployeeWithReports> reports,
    List<Employee> friends) {
  /** Returns the columns alone. */
  public Employee entity() {
    return new Employee(id, name, managerId);
  }

  /** Returns the entity's columns with the associations. */
  public static EmployeeWithReportsReportsAndFriends of(Employee employee,
      List<EmployeeWithReports> reports, List<Employee> friends) {
    return new EmployeeWithReportsReportsAndFriends(employee.id(), employee.name(),
        employee.managerId(), reports, friends);
  }

  /** {@link Employee} with reports. */
  public record EmployeeWithReports(long id, String name, Long managerId, List<Employee> reports) {
    /** Returns the columns alone. */
    public Employee entity() {
      return new Employee(id, name, managerId);
    }

    /** Returns the entity's columns with the associations. */
    public static EmployeeWithReports of(Employee employee, List<Employee> reports) {
      return new EmployeeWithReports(employee.id(), employee.name(), employee.managerId(), reports);
    }
  }
}
