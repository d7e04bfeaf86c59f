package entityinentity;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.List;

@Entity
public record Book(@Id long id, Author author, List<Author> editors) {}
