import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("parent")
record Note(@Id long id, @References(Note.class) Long parentId) {}
