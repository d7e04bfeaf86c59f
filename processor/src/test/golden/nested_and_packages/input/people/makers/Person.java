package people.makers;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity(table = "maker")
@Fetch("person")
public record Person(@Id long id, @References(people.Person.class) long personId) {}
