package orders;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
public record Customer(
    @Id long id, String name, String email, @References(Town.class) @Nullable Long townId) {}
