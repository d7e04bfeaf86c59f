package orders;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Courier(@Id long id, String name) {}
