package absence;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Label(@Id String code, String text) {}
