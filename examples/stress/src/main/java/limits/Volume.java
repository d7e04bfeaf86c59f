package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** What stands on a shelf. */
@Entity
public record Volume(
    @Id long id,
    @References(value = Shelf.class, name = "shelf") long hall,
    @References(value = Shelf.class, name = "shelf") long number) {}
