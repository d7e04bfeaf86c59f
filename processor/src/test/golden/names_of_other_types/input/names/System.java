package names;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "integers", target = Integer.class)
@Fetch("integers")
public record System(@Id long id, java.lang.String name) {}
