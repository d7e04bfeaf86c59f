package parcels;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.OneToOne;
import dev.fetchplan.References;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parcels.ids.DepotId;

@Entity
@OneToOne(name = "label", target = Label.class)
@OneToMany(name = "stops", target = Stop.class)
@Fetch({"depot", "origin", "via", "label"})
@Fetch("stops")
public record Parcel(
    @Id Code code,
    @References(Depot.class) DepotId depotId,
    @References(Depot.class) @Nullable DepotId originId,
    @References(Depot.class) Optional<DepotId> viaId,
    Weight weight,
    Optional<Due> due) {

  /** What is written on it. */
  public record Code(String text) {}

  /** Kilograms. */
  public record Weight(BigDecimal kilograms) {}

  /** The day on which it is expected. */
  public record Due(DayOfWeek day) {}
}
