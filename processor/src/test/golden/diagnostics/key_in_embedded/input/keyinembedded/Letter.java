package keyinembedded;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Letter(
    @Id long id,
    @References(value = Shop.class, name = "shop", to = "home.city") String shopCity,
    @References(value = Shop.class, name = "depot", to = "home") String depotCity) {}
