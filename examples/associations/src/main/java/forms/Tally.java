package forms;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@OneToMany(name = "notes", target = Note.class)
@Fetch("notes")
public record Tally(
    @Id @References(Box.class) UUID boxId, @Id LocalDate day) {}
