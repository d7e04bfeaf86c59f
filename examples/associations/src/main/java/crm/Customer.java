package crm;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "visits", target = Visit.class)
@Fetch("visits")
public record Customer(
    @Embedded(prefix = "home_") Address home,
    @Id long id,
    String name,
    @Nested("work_") @Nullable Address work,
    @Embedded Optional<Period> absence) {}
