package embeddedcycle;

import dev.fetchplan.Embedded;
import java.util.Optional;

public record Geo(double x, @Embedded(prefix = "near_") Optional<Address> near) {}
