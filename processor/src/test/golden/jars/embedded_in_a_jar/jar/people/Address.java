package people;

import dev.fetchplan.Embedded;
import org.jspecify.annotations.Nullable;

public record Address(
    String city, @Nullable String street, @Embedded(prefix = "geo_") @Nullable Geo geo) {}
