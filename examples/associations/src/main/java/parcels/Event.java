package parcels;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;
import parcels.ids.DepotId;

@Entity
@Fetch("stop")
public record Event(
    @Id long id,
    @References(value = Stop.class, name = "stop") Optional<DepotId> depotId,
    @References(value = Stop.class, name = "stop") Optional<Parcel.Code> parcelCode,
    @References(value = Stop.class, name = "stop") Optional<Parcel.Weight> weight) {}
