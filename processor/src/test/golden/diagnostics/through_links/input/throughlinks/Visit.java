package throughlinks;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Visit(@Id long id, @References(Person.class) long guestId) {}
