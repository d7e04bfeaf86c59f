package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.model.Schema;
import java.util.List;

/**
 * What became of the declarations of a round.
 *
 * @param schema the entities that are declared, and all that they lead to
 * @param entities one for each declaration, in their order
 */
public record Resolution(Schema schema, List<ResolvedEntity> entities) {

  public Resolution {
    entities = List.copyOf(entities);
  }
}
