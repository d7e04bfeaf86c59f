package parcels;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.UUID;
import types.Shouted;

@Entity
@Fetch("parcel.stops")
public record Label(
    @Id Number number,
    @References(value = Parcel.class, name = "parcel") Parcel.Code parcelCode,
    @Shouted Greeting greeting) {

  /** What the printer numbered it. */
  public record Number(UUID value) {}

  /** Has a qualifier in the entity, so JDBI maps it. */
  public record Greeting(String text) {}
}
