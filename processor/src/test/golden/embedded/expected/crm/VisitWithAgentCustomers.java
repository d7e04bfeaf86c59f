package crm;

import crm.places.Address;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Visit} with agent (with customers). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record VisitWithAgentCustomers(long id, long customerId, long agentId, Visit.Purpose visit,
    Address customerAddress, VisitWithAgentCustomers.AgentWithCustomers agent) {
  /** Returns the columns alone. */
  public Visit entity() {
    return new Visit(id, customerId, agentId, visit, customerAddress);
  }

  /** Returns the entity's columns with the associations. */
  public static VisitWithAgentCustomers of(Visit visit, AgentWithCustomers agent) {
    return new VisitWithAgentCustomers(visit.getId(), visit.getCustomerId(), visit.getAgentId(),
        visit.getVisit(), visit.getCustomerAddress(), agent);
  }

  /** {@link Agent} with customers. */
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
}
