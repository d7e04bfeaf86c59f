package notpublic;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import notpublic.people.Address;

@Entity
public record Member(@Id long id, @Embedded Address address) {}
