package crm;

import dev.fetchplan.Column;
import dev.fetchplan.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is embedded embeds in turn. */
public record Address(
    @Nullable String street,
    @Column("town") String city,
    @Embedded(prefix = "geo_") Optional<Geo> geo) {}
