package cards;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Country(@Id String code, String name) {}
