package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.Shapes;
import java.util.List;

/**
 * What became of the shapes of a round.
 *
 * @param schema the entities of the shapes, and all that they lead to
 * @param shapes those that are sound, and the shapes in them
 * @param resolved one for each declaration, in their order
 */
public record ShapeResolution(Schema schema, Shapes shapes, List<ResolvedShape> resolved) {

  public ShapeResolution {
    resolved = List.copyOf(resolved);
  }
}
