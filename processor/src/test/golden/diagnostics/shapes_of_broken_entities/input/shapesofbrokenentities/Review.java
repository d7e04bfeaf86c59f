package shapesofbrokenentities;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
record Review(@Id long id) {}
