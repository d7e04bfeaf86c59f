package shaperepositoryexists;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity(name = "Note")
record Paper(@Id long id) {}
