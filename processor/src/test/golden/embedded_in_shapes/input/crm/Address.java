package crm;

import dev.fetchplan.Column;
import dev.fetchplan.Embedded;
import java.util.Optional;

/** Where someone lives or works. */
public record Address(
    String street, @Column("town") String city, @Embedded(prefix = "geo_") Optional<Geo> geo) {}
