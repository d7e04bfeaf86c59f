package onebrokenplancoststhatplan;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("books")
@Fetch("country")
record Author(@Id long id, @References(Country.class) String countryId) {}
