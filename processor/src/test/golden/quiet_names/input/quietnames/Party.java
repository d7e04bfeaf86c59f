package quietnames;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(
    name = "withAncestors",
    value = "maternalGrandmother.paternalGrandfather.maternalGreatGrandmother")
public record Party(
    @Id long id,
    String entity,
    String line2,
    @References(Party.class) Long maternalGrandmotherId,
    @References(Party.class) Long paternalGrandfatherId,
    @References(Party.class) Long maternalGreatGrandmotherId) {}
