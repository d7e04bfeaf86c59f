package crm;

import crm.places.Address;
import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "visits", target = Visit.class)
@Fetch("visits")
@Fetch("visits.agent")
public record Customer(
    @Nested("home_") Address home,
    @Embedded(prefix = "work_") @Nullable Address work,
    @Embedded Name name,
    @Id long id) {

  /** A value that is nested in its entity. */
  public record Name(String first, @Nullable String last) {}
}
