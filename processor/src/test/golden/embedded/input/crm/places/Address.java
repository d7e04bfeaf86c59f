package crm.places;

import dev.fetchplan.Column;
import dev.fetchplan.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record Address(
    String street,
    @Column("town") String city,
    @Nullable String state,
    @Embedded(prefix = "geo_") Optional<Geo> geo) {}
