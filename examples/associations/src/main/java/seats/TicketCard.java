package seats;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;

/** A ticket and all that are sold for its seat. */
@Shape(Ticket.class)
public record TicketCard(long id, @Path("seat.tickets") List<Ticket> same) {}
