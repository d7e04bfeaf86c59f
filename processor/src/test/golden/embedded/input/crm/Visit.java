package crm;

import crm.places.Address;
import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.time.LocalDate;
import java.util.List;

/** Its embedded components are named like it, and like the entity that it refers to. */
@Entity
@Fetch("customer")
@Fetch("agent.customers")
public class Visit {
  private final long id;
  private final long customerId;
  private final long agentId;
  private final Purpose visit;
  private final Address customerAddress;

  public Visit(
      @Id long id,
      @References(Customer.class) long customerId,
      @References(Agent.class) long agentId,
      @Embedded Purpose visit,
      @Embedded(prefix = "at_") Address customerAddress) {
    this.id = id;
    this.customerId = customerId;
    this.agentId = agentId;
    this.visit = visit;
    this.customerAddress = customerAddress;
  }

  public long getId() {
    return id;
  }

  public long getCustomerId() {
    return customerId;
  }

  public long getAgentId() {
    return agentId;
  }

  public Purpose getVisit() {
    return visit;
  }

  public Address getCustomerAddress() {
    return customerAddress;
  }

  /** Columns that mappers read. */
  public record Purpose(LocalDate day, List<String> topics) {}
}
