package crm;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Agent} and the ways from it, for conditions and orders. */
@NullableComponents("customer.least")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AgentColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public AgentColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public CustomerValueColumns customer() {
    return new CustomerValueColumns(path);
  }

  public ToMany<CustomerColumns> customers() {
    return ToMany.of(path.linked("customers", "agent_customer", "customer",
        List.of("id", "agent_id"), List.of("customer_id", "id")), CustomerColumns::new);
  }

  /** The columns of {@link Agent.Count}. */
  public static final class CustomerValueColumns {
    private final Path path;

    private CustomerValueColumns(Path path) {
      this.path = path;
    }

    public IntColumn most() {
      return IntColumn.nullable(path, "customer_most");
    }

    public IntColumn least() {
      return IntColumn.nullable(path, "customer_least");
    }
  }
}
