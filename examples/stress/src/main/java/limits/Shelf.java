package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

/** A shelf, by a key of two integral columns. */
@Entity
@OneToMany(name = "volumes", target = Volume.class)
@Fetch("volumes")
public record Shelf(@Id long hall, @Id long number) {}
