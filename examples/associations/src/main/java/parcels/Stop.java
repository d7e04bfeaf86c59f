package parcels;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import parcels.ids.DepotId;

@Entity
@OneToMany(name = "events", target = Event.class)
@Fetch({"depot", "events"})
public record Stop(
    @Id @References(value = Parcel.class, name = "parcel") Parcel.Code parcelCode,
    @Id Parcel.Weight weight,
    @Id @References(Depot.class) DepotId depotId) {}
