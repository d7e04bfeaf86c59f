package words;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity(schema = "sales")
public record Group(@Id long id, String key) {}
