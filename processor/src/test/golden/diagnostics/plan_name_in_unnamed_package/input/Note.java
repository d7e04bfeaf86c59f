import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(value = "parent", name = "note")
@Fetch(value = "parent", name = "noteColumns")
public record Note(@Id long id, @References(Note.class) long parentId) {}
