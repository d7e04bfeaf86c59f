package crm;

import crm.places.Address;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Customer} with visits. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CustomerWithVisits(Address home, Address work, Customer.Name name, long id,
    List<Visit> visits) {
  /** Returns the columns alone. */
  public Customer entity() {
    return new Customer(home, work, name, id);
  }

  /** Returns the entity's columns with the associations. */
  public static CustomerWithVisits of(Customer customer, List<Visit> visits) {
    return new CustomerWithVisits(customer.home(), customer.work(), customer.name(), customer.id(),
        visits);
  }
}
