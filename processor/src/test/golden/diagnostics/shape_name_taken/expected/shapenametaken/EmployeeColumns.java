package shapenametaken;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Employee} and the ways from it, for conditions and orders. */
@NullableComponents("bossId")
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

  public LongColumn bossId() {
    return LongColumn.nullable(path, "boss_id");
  }

  public EmployeeColumns boss() {
    return new EmployeeColumns(path.toOne("boss", "employee", "boss_id", "id"));
  }

  public ToMany<EmployeeColumns> reports() {
    return ToMany.of(path.toMany("reports", "employee", "id", "boss_id"), EmployeeColumns::new);
  }
}
