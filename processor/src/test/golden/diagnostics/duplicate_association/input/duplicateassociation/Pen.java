package duplicateassociation;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Pen(
    @Id long id,
    @References(value = Author.class, name = "maker") long authorId,
    @References(value = Publisher.class, name = "maker") long publisherId) {}
