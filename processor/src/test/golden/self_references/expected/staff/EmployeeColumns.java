package staff;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Employee} and the ways from it, for conditions and orders. */
@NullableComponents("managerId")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class EmployeeColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public EmployeeColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }

  public LongColumn managerId() {
    return LongColumn.nullable(path, "manager_id");
  }

  public EmployeeColumns manager() {
    return new EmployeeColumns(path.toOne("manager", "employee", "manager_id", "id"));
  }

  public ToMany<EmployeeColumns> reports() {
    return ToMany.of(path.toMany("reports", "employee", "id", "manager_id"), EmployeeColumns::new);
  }

  public ToMany<EmployeeColumns> friends() {
    return ToMany.of(path.linked("friends", "friendship", "employee", List.of("id", "from_id"),
        List.of("to_id", "id")), EmployeeColumns::new);
  }
}
