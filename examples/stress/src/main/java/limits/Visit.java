package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** A visit of a guest. */
@Entity
public record Visit(
    @Id long id,
    @References(value = Guest.class, name = "guest") String guestName) {}
