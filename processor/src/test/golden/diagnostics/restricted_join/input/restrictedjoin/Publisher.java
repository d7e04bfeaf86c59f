package restrictedjoin;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Publisher(@Id long id, String name) {}
