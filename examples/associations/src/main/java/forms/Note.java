package forms;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Fetch(name = "withBatchedTally", value = "tally", batch = "tally")
public record Note(
    @Id long id,
    @References(value = Tally.class, name = "tally") UUID boxId,
    @References(value = Tally.class, name = "tally") LocalDate day) {}
