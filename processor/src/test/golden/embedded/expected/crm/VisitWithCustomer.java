package crm;

import crm.places.Address;
import javax.annotation.processing.Generated;

/** {@link Visit} with customer. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record VisitWithCustomer(long id, long customerId, long agentId, Visit.Purpose visit,
    Address customerAddress, Customer customer) {
  /** Returns the columns alone. */
  public Visit entity() {
    return new Visit(id, customerId, agentId, visit, customerAddress);
  }

  /** Returns the entity's columns with the associations. */
  public static VisitWithCustomer of(Visit visit, Customer customer) {
    return new VisitWithCustomer(visit.getId(), visit.getCustomerId(), visit.getAgentId(),
        visit.getVisit(), visit.getCustomerAddress(), customer);
  }
}
