package restrictedjoin;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Author(
    @Id long id, String name, @References(Publisher.class) long publisherId) {}
