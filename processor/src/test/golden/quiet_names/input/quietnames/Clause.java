package quietnames;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("entity")
public record Clause(
    @Id long id, String isbn13, @References(value = Party.class, name = "entity") long partyId) {}
