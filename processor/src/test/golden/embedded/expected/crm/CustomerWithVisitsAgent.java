package crm;

import crm.places.Address;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Customer} with visits (with agent). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CustomerWithVisitsAgent(Address home, Address work, Customer.Name name, long id,
    List<CustomerWithVisitsAgent.VisitWithAgent> visits) {
  /** Returns the columns alone. */
  public Customer entity() {
    return new Customer(home, work, name, id);
  }

  /** Returns the entity's columns with the associations. */
  public static CustomerWithVisitsAgent of(Customer customer, List<VisitWithAgent> visits) {
    return new CustomerWithVisitsAgent(customer.home(), customer.work(), customer.name(),
        customer.id(), visits);
  }

  /** {@link Visit} with agent. */
  public record VisitWithAgent(long id, long customerId, long agentId, Visit.Purpose visit,
      Address customerAddress, Agent agent) {
    /** Returns the columns alone. */
    public Visit entity() {
      return new Visit(id, customerId, agentId, visit, customerAddress);
    }

    /** Returns the entity's columns with the associations. */
    public static VisitWithAgent of(Visit visit, Agent agent) {
      return new VisitWithAgent(visit.getId(), visit.getCustomerId(), visit.getAgentId(),
          visit.getVisit(), visit.getCustomerAddress(), agent);
    }
  }
}
