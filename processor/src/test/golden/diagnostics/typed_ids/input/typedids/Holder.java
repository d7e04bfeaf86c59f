package typedids;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.util.Optional;

/** Neither is a typed id: an entity, and what may be absent. */
@Entity
public record Holder(@Id long id, Single single, Maybe maybe) {

  @Entity
  public record Single(@Id long id) {}

  public record Maybe(Optional<Long> value) {}
}
