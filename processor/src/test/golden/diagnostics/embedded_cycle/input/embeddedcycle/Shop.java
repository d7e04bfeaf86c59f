package embeddedcycle;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Shop(@Id long id, @Embedded Geo geo, @Embedded(prefix = "home_") Address home) {}
