package throughlinks;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** One cause, one message: what goes through it is silent. */
@Entity
public record Broken(
    @Id long id, @References(Person.class) String oneId, @References(Person.class) long otherId) {}
