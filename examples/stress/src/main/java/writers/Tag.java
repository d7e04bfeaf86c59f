package writers;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

/** A tag, which goes where the line of its number goes. */
@Entity
public record Tag(@Id long id) {}
