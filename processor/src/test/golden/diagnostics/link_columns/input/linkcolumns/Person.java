package linkcolumns;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "friends", target = Person.class)
@ManyToMany(
    name = "rivals",
    target = Person.class,
    table = "rivalry",
    sourceColumns = "person_id",
    targetColumns = "person_id")
public record Person(@Id long id) {}
