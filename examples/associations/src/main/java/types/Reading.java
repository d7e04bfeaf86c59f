package types;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
@Fetch("sample")
public record Reading(
    @Id long id, Money price, @References(Sample.class) Optional<Long> sampleId) {}
