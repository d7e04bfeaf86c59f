package press;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Country(@Id long id, String code) {}
