package orders;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Town(@Id long id, String name, String postcode) {}
