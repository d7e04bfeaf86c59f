package crm;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Agent} with customers. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record AgentWithCustomers(long id, Optional<Agent.Count> customer,
    List<Customer> customers) {
  /** Returns the columns alone. */
  public Agent entity() {
    return new Agent(id, customer);
  }

  /** Returns the entity's columns with the associations. */
  public static AgentWithCustomers of(Agent agent, List<Customer> customers) {
    return new AgentWithCustomers(agent.id(), agent.customer(), customers);
  }
}
