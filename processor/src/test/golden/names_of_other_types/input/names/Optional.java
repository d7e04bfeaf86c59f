package names;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Optional(@Id long id, Long number) {}
