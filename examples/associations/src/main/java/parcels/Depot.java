package parcels;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import parcels.ids.DepotId;

@Entity
@OneToMany(name = "parcels", target = Parcel.class, mappedBy = "depot")
@ManyToMany(name = "carriers", target = Carrier.class)
@Fetch({"parcels", "carriers"})
public record Depot(@Id DepotId id, Name name) {

  /** What people call it. */
  public record Name(String text) {}
}
