package shapesofbrokenentities;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
record Author(@Id long id, String name) {}
