package forms;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.util.UUID;

@Entity
@OneToMany(name = "items", target = Item.class)
@OneToMany(name = "tallies", target = Tally.class)
@Fetch("items")
@Fetch("tallies.notes")
public record Box(@Id UUID id, String name) {}
