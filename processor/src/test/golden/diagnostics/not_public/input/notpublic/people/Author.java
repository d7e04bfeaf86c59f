package notpublic.people;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("country")
public record Author(@Id long id, @References(value = Country.class, name = "country") String countryCode) {}
