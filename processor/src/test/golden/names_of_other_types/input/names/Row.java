package names;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("next")
public record Row(@Id long id, @References(Row.class) Long nextId) {}
