package people;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Person(@Id long id, String name) {}
