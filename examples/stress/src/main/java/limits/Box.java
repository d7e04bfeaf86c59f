package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

/** A letter box, by one integral key. */
@Entity
@OneToMany(name = "letters", target = Letter.class)
@Fetch("letters")
public record Box(@Id long id) {}
