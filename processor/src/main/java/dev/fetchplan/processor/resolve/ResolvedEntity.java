package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import java.util.List;
import java.util.Optional;

/**
 * What became of a declaration.
 *
 * @param entity empty if nothing can be generated
 * @param requests the plans asked for whose paths lead over nothing that is broken
 * @param diagnostics what is wrong with the declaration
 * @param undefined a class that must exist first; then all else is to be ignored
 */
public record ResolvedEntity(
    EntityDeclaration declaration,
    Optional<Entity> entity,
    List<FetchRequest> requests,
    Diagnostics diagnostics,
    Optional<Undefined> undefined) {

  public ResolvedEntity {
    requests = List.copyOf(requests);
  }
}
