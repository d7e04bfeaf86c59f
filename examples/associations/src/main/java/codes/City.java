package codes;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("country")
@Fetch("country.cities")
public record City(
    @Id long id,

    @References(value = Country.class, name = "country", to = "code")
    String countryCode) {}
