package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;

/**
 * A component declared with {@code @Embedded}, or JDBI's {@code @Nested}.
 *
 * @param prefix what the names of its columns start with
 * @param value the record or class of the value; empty if the component is of another type
 * @param cycle the types that embed each other, the first one twice; else empty
 */
public record EmbeddedDeclaration(
    String prefix, Optional<ClassDeclaration> value, List<ClassRef> cycle, Origin origin) {

  public EmbeddedDeclaration {
    cycle = List.copyOf(cycle);
  }
}
