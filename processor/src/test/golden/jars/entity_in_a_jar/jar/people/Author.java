package people;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
@Fetch("country")
public record Author(
    @Id long id,
    @References(value = Country.class, name = "country") @Nullable String countryCode) {}
