package threads;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import java.util.UUID;

/** Who pays for teams, by a UUID. */
@Entity
@ManyToMany(name = "teams", target = Team.class, mappedBy = "sponsors")
@Fetch("teams")
public record Sponsor(@Id UUID id, String name) {}
