package keyinembedded;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Shop(@Id long id, String name, @Embedded Home home) {

  record Home(String street, String city) {}
}
