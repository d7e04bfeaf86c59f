package limits;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.net.URI;

/** A visit to a site. */
@Entity
public record Hit(
    @Id long id,
    @References(value = Site.class, name = "site") URI siteAddress) {}
