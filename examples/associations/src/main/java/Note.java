import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("notebook")
public record Note(
    @Id long id, String text, @References(Notebook.class) long notebookId) {}
