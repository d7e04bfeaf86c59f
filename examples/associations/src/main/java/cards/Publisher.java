package cards;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Publisher(
    @Id long id, String name, @References(Country.class) String countryId) {}
