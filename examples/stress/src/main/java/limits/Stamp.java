package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.UUID;

/** A stamp on a ticket. */
@Entity
public record Stamp(
    @Id long id,
    @References(value = Ticket.class, name = "ticket") UUID ticketCode) {}
