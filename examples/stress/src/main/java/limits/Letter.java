package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** What lies in a box. */
@Entity
public record Letter(@Id long id, @References(Box.class) long boxId) {}
