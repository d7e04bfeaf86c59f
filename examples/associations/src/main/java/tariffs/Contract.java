package tariffs;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.math.BigDecimal;

@Entity
@Fetch("tariff")
public record Contract(
    @Id long id,
    @References(value = Tariff.class, name = "tariff") BigDecimal tariffRate) {}
