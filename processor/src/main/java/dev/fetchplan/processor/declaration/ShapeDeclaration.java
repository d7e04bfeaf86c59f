package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type that a user wrote to hold what a plan fetches, as written: one with {@code @Shape}, or a
 * plain record in such a one.
 *
 * @param written the record or class
 * @param visible whether the type and all classes around it are public
 * @param compiledHere whether the source of the type is compiled now
 * @param request the annotation {@code @Shape}
 * @param parts the components, in the order of the source; none unless the type is sound
 * @param deprecations what the warnings are called that users of the type get
 */
public record ShapeDeclaration(
    ClassDeclaration written,
    boolean visible,
    boolean compiledHere,
    Optional<Request> request,
    List<PartDeclaration> parts,
    Set<String> deprecations) {

  public ShapeDeclaration {
    parts = List.copyOf(parts);
    deprecations = Set.copyOf(deprecations);
  }

  /**
   * The annotation {@code @Shape}.
   *
   * @param entity absent where the annotation lacks it, which the compiler reports
   * @param statements the budget, where one was given
   */
  public record Request(
      Optional<TypeDeclaration> entity, Optional<Written<Integer>> statements, Origin origin) {}

  public ClassRef type() {
    return written.type();
  }

  public Form form() {
    return written.form();
  }

  public Origin origin() {
    return written.origin();
  }

  public String simpleName() {
    return type().simpleName();
  }

  /** Returns the first place at which this declaration names a class that does not exist. */
  public Optional<Undefined> undefined() {
    return undefinedEntity().or(this::undefinedPart);
  }

  private Optional<Undefined> undefinedEntity() {
    return request
        .flatMap(Request::entity)
        .flatMap(TypeDeclaration::undefined)
        .map(name -> new Undefined(type(), simpleName() + " is a shape of " + name));
  }

  private Optional<Undefined> undefinedPart() {
    return parts.stream().flatMap(part -> undefined(part).stream()).findFirst();
  }

  private Optional<Undefined> undefined(PartDeclaration part) {
    return part.type()
        .undefined()
        .map(name -> new Undefined(type(), simpleName() + "." + part.name() + " has type " + name));
  }
}
