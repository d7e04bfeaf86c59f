package throughlinks;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public record Club(@Id long id) {}
