package names;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;

@Entity
@OneToMany(name = "lists", target = List.class)
public record Key(@Id long id) {}
