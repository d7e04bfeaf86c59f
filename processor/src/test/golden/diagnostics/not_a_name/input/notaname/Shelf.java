package notaname;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity(name = "My Shelf")
public record Shelf(@Id long id) {}
