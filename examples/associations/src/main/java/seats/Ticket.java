package seats;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
public record Ticket(
    @Id long id,

    @References(value = Seat.class, name = "seat", to = "line") @Nullable
    Integer seatLine,

    @References(value = Seat.class, name = "seat", to = "number") @Nullable
    Integer seatNumber) {}
