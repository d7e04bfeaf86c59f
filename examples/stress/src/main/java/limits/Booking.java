package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** Who sits on a seat. */
@Entity
public record Booking(
    @Id long id,
    @References(value = Seat.class, name = "seat") String block,
    @References(value = Seat.class, name = "seat") long number) {}
