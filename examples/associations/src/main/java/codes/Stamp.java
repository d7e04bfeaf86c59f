package codes;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
@Fetch("country.stamps")
public record Stamp(
    @Id long id,

    @References(value = Country.class, name = "country", to = "code")
    Optional<String> countryCode) {}
