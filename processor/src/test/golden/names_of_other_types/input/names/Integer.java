package names;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Integer(@Id int id, @References(System.class) long systemId) {}
