package dev.fetchplan.processor.declaration;

import static java.util.stream.Collectors.toSet;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads what is embedded in the components of one type.
 *
 * @param enclosing the types that lead to the components: the entity, and what is embedded in it
 * @param publishedNullable the paths of components that are known to be nullable, from the type
 */
record EmbeddedReader(
    ClassReader classes,
    ComponentReader components,
    Elements elements,
    List<ClassRef> enclosing,
    Set<String> publishedNullable) {

  /** Returns what the component embeds, if an annotation of ours or of JDBI's says so. */
  Optional<EmbeddedDeclaration> read(ComponentMembers component) {
    List<AnnotationReader> annotations = components.annotations(component);
    return ComponentReader.first(annotations, Annotations.EMBEDDED)
        .map(ours -> read(ours, "prefix", component))
        .or(() -> ComponentReader.first(annotations, Annotations.JDBI_NESTED)
            .map(nested -> read(nested, "value", component)));
  }

  private EmbeddedDeclaration read(
      AnnotationReader annotation, String prefix, ComponentMembers component) {
    TypeRef type = TypeReader.ref(component.type());
    Optional<TypeElement> value = value(type.content().orElse(type));
    List<ClassRef> cycle = value.map(TypeReader::name).map(this::cycle).orElse(List.of());
    return new EmbeddedDeclaration(
        annotation.string(prefix).map(Written::value).orElse(""),
        value.filter(v -> cycle.isEmpty()).map(v -> read(v, component.name(), annotation.origin())),
        cycle,
        annotation.origin());
  }

  /** Returns the user's class of that name; those of Java are columns, entities are for rows. */
  private Optional<TypeElement> value(TypeRef type) {
    return type instanceof TypeRef.Declared declared
            && !declared.name().packageName().startsWith("java.")
        ? Optional.ofNullable(elements.getTypeElement(declared.name().canonicalName()))
            .filter(element -> TypeReader.name(element).equals(declared.name()))
            .filter(element -> !MoreElements.isAnnotationPresent(element, Annotations.ENTITY))
        : Optional.empty();
  }

  private List<ClassRef> cycle(ClassRef value) {
    int start = enclosing.indexOf(value);
    return start < 0
        ? List.of()
        : Stream.concat(enclosing.subList(start, enclosing.size()).stream(), Stream.of(value))
            .toList();
  }

  private ClassDeclaration read(TypeElement value, String component, Origin origin) {
    List<ClassRef> path = new ArrayList<>(enclosing);
    path.add(TypeReader.name(value));
    Set<String> below = publishedNullable.stream()
        .filter(published -> published.startsWith(component + "."))
        .map(published -> published.substring(component.length() + 1))
        .collect(toSet());
    return classes.readValue(value, origin, path, below);
  }
}
