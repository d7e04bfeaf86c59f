package unknownmappedby;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Genre(@Id long id) {}
