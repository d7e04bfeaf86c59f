package batchnotfetched;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Author(@Id long id, @References(Country.class) long countryId) {}
