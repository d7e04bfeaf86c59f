package optional;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("owner")
public record Publisher(@Id String code, @References(Person.class) Long ownerId) {}
