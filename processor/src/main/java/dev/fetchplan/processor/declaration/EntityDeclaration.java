package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type declared with {@code @Entity}, as written.
 *
 * @param written the record or class
 * @param visible whether the type and all classes around it are public
 * @param compiledHere whether the type is processed in this compilation, and so its problems
 *     reported
 * @param columnsType whether the generated type {@code …Columns} exists already
 * @param wrongImports annotations of another library that are called like one of ours
 * @param deprecations what the warnings are called that users of the type get
 */
public record EntityDeclaration(
    ClassDeclaration written,
    boolean visible,
    boolean compiledHere,
    boolean columnsType,
    Naming naming,
    List<AssociationDeclaration> associations,
    List<FetchDeclaration> fetches,
    List<Written<String>> wrongImports,
    Set<String> deprecations) {

  public EntityDeclaration {
    associations = List.copyOf(associations);
    fetches = List.copyOf(fetches);
    wrongImports = List.copyOf(wrongImports);
    deprecations = Set.copyOf(deprecations);
  }

  /** What names were given in {@code @Entity}. */
  public record Naming(
      Optional<Written<String>> name,
      Optional<Written<String>> table,
      Optional<Written<String>> schema) {}

  public ClassRef type() {
    return written.type();
  }

  /** Returns the components in the order of the source; none unless the type is sound. */
  public List<ComponentDeclaration> components() {
    return written.components();
  }

  public Origin origin() {
    return written.origin();
  }

  public String simpleName() {
    return type().simpleName();
  }

  /** Returns what the names of generated types start with. */
  public String baseName() {
    return naming.name().map(Written::value).orElse(simpleName());
  }

  public Optional<ComponentDeclaration> component(String name) {
    return components().stream().filter(c -> c.name().equals(name)).findFirst();
  }

  public Optional<AssociationDeclaration> association(String name) {
    return associations.stream().filter(a -> a.name().value().equals(name)).findFirst();
  }

  /** Returns what the association of that name leads to, whichever annotation declares it. */
  public Optional<TypeDeclaration> target(String association) {
    return components().stream()
        .filter(c ->
            c.association().filter(name -> name.value().equals(association)).isPresent())
        .findFirst()
        .flatMap(ComponentDeclaration::reference)
        .map(ReferenceDeclaration::target)
        .or(() -> association(association).flatMap(AssociationDeclaration::target));
  }

  /** Returns what the associations lead to and go through, in the order of the source. */
  public List<TypeDeclaration> targets() {
    Stream<TypeDeclaration> references = components().stream()
        .flatMap(c -> c.reference().stream())
        .map(ReferenceDeclaration::target);
    Stream<TypeDeclaration> others = associations.stream()
        .flatMap(a -> Stream.concat(a.target().stream(), a.link().through().stream()));
    return Stream.concat(references, others).toList();
  }

  /** Returns the first component whose type does not exist, or not yet. */
  public Optional<Undefined> undefinedComponent() {
    return written.undefined().map(words -> new Undefined(type(), simpleName() + words));
  }

  /** Returns the first place at which this declaration names a class that does not exist. */
  public Optional<Undefined> undefined() {
    return undefinedComponent().or(this::undefinedReference).or(this::undefinedTarget);
  }

  private Optional<Undefined> undefinedReference() {
    return components().stream()
        .flatMap(c -> c
            .reference()
            .flatMap(r -> undefined(c.name(), "refers to", r.target().undefined()))
            .stream())
        .findFirst();
  }

  private Optional<Undefined> undefinedTarget() {
    return associations.stream()
        .flatMap(a -> undefinedTarget(a.name().value()).stream())
        .findFirst();
  }

  /** Returns whether the association leads to, or goes through, a class that does not exist. */
  public Optional<Undefined> undefinedTarget(String association) {
    return target(association)
        .flatMap(type -> undefined(association, "leads to", type.undefined()))
        .or(() -> association(association)
            .flatMap(a -> a.link().through())
            .flatMap(type -> undefined(association, "goes through", type.undefined())));
  }

  private Optional<Undefined> undefined(String member, String verb, Optional<String> missing) {
    return missing.map(
        name -> new Undefined(type(), simpleName() + "." + member + " " + verb + " " + name));
  }

  /**
   * A class that does not exist, or not yet.
   *
   * @param entity the entity that names it
   * @param words where it is named: {@code Book.price has type Money}
   */
  public record Undefined(ClassRef entity, String words) {}
}
