package crm;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** A class that embeds a record that is named like it. */
@Entity
@Fetch("customer")
@Fetch("customer.visits")
public class Visit {

  private final long id;
  private final Period visit;
  private final long customerId;

  public Visit(@Id long id, @Embedded Period visit, @References(Customer.class) long customerId) {
    this.id = id;
    this.visit = visit;
    this.customerId = customerId;
  }

  public long getId() {
    return id;
  }

  public Period getVisit() {
    return visit;
  }

  public long getCustomerId() {
    return customerId;
  }
}
