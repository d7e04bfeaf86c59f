package absence;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Fetch(
    name = "withAll",
    value = {"boxed", "wrapped", "marked", "stated"},
    statements = 1)
public record Thing(
    @Id long id,
    @References(Place.class) Long boxedId,
    @References(Place.class) Optional<Long> wrappedId,

    @References(value = Label.class, name = "marked") @Nullable
    String markedCode,

    @References(value = Label.class, name = "stated", optional = true)
    String statedCode) {}
