package unsupportedkey;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Point(@Id double x) {}
