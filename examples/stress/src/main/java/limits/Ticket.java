package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.util.UUID;

/** A ticket, by a UUID. */
@Entity
@OneToMany(name = "stamps", target = Stamp.class)
@Fetch("stamps")
public record Ticket(@Id UUID code) {}
