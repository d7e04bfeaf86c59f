package travel.papers;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.util.UUID;
import travel.Traveller;

@Entity
@OneToMany(name = "visas", target = Visa.class)
@Fetch("traveller")
@Fetch("visas")
public record Passport(
    @Id UUID id, String number, @References(Traveller.class) long travellerId) {}
