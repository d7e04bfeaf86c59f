package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Returns the types of the components and of what is embedded in them. */
  public Stream<TypeDeclaration> types() {
    return components.stream()
        .flatMap(component -> Stream.concat(
            Stream.of(component.type()),
            component.value().stream().flatMap(ClassDeclaration::types)));
  }

  /** Returns what is embedded, at any depth. */
  public Stream<ClassDeclaration> values() {
    return components.stream().flatMap(ComponentDeclaration::values);
  }

  /** Returns where a class is named that does not exist, in words that follow the type's name. */
  Optional<String> undefined() {
    return undefinedSuperclass
        .map(superclass -> " extends " + superclass)
        .or(() -> components.stream().flatMap(c -> c.undefined().stream()).findFirst());
  }

  public String simpleName() {
    return type.simpleName();
  }
}
