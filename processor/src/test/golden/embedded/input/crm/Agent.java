package crm;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import java.util.Optional;

/** What it embeds is named like the entity that it leads to. */
@Entity
@ManyToMany(name = "customers", target = Customer.class)
@Fetch("customers")
public record Agent(@Id long id, @Embedded(prefix = "customer_") Optional<Count> customer) {

  public record Count(int most, Integer least) {}
}
