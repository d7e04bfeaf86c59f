package parcels;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;
import java.util.Optional;
import parcels.ids.Ref;

@Entity
@ManyToMany(name = "depots", target = Depot.class, mappedBy = "carriers")
@Fetch("deputy.depots")
public record Carrier(
    @Id Ref<Carrier> id, @References(Carrier.class) Optional<Ref<Carrier>> deputyId) {}
