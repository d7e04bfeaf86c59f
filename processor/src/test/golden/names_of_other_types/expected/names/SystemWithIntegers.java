package names;

import java.lang.String;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link System} with integers. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record SystemWithIntegers(long id, String name, List<Integer> integers) {
  /** Returns the columns alone. */
  public System entity() {
    return new System(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static SystemWithIntegers of(System system, List<Integer> integers) {
    return new SystemWithIntegers(system.id(), system.name(), integers);
  }
}
