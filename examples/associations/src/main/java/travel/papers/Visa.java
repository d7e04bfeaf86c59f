package travel.papers;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.UUID;

@Entity
@Fetch("passport.traveller")
public record Visa(
    @Id long id, String country, @References(Passport.class) UUID passportId) {}
