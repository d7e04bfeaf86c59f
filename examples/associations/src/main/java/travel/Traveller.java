package travel;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToOne;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;
import travel.papers.Passport;

@Entity
@OneToOne(name = "passport", target = Passport.class)
@Fetch("passport")
@Fetch("passport.visas")
public record Traveller(
    @Id long id,
    String name,
    @References(Agency.class) @Nullable Long agencyId) {}
