package travel;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Booking(
    @Id long id,
    @References(Agency.class) long agencyId,
    @References(Traveller.class) long travellerId) {}
