package forms;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.UUID;

@Entity
@Fetch("box")
@Fetch(name = "withBatchedBox", value = "box", batch = "box")
public record Item(@Id long id, @References(Box.class) UUID boxId) {}
