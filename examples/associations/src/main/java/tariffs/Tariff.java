package tariffs;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.math.BigDecimal;

@Entity
@OneToMany(name = "contracts", target = Contract.class)
@Fetch("contracts")
public record Tariff(@Id BigDecimal rate, String name) {}
