package school;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Course(@Id long id) {}
