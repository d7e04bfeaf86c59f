package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

/** A guest, by a text. */
@Entity
@OneToMany(name = "visits", target = Visit.class)
@Fetch("visits")
public record Guest(@Id String name) {}
