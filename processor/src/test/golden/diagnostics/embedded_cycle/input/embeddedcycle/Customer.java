package embeddedcycle;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Customer(@Id long id, @Embedded Address address) {}
