import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "notes", target = Note.class)
@Fetch("notes")
public record Notebook(@Id long id, String title) {}
