package unknownannotation;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Book(@Id long id, @dev.fetchplan.Colum("name") String title) {}
