package absence;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Place(@Id long id, String name) {}
