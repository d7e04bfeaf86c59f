package people;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.References;

@Entity
@Fetch("nobody")
public record Author(String name, @References(String.class) long countryId) {}
