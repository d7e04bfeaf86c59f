package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;

/**
 * A record or class as generated code makes instances of it and reads them.
 *
 * @param components in the order of the constructor's parameters; none where the form or the
 *     constructor does not do
 * @param undefinedSuperclass the superclass that does not exist, or not yet
 */
public record ClassDeclaration(
    ClassRef type,
    Form form,
    ConstructorDeclaration constructor,
    List<ComponentDeclaration> components,
    Optional<String> undefinedSuperclass,
    Origin origin) {

  public ClassDeclaration {
    components = List.copyOf(components);
  }

  public String simpleName() {
    return type.simpleName();
  }
}
