package dev.fetchplan.processor.model;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record that a user wrote as the result of a plan, resolved: what its constructor takes.
 *
 * @param entity what a row of it is made from
 * @param visible whether the shape and all classes around it are public
 * @param constructor what makes instances of the shape
 * @param components in the order of the constructor's parameters
 * @param parameters of its own conditions and of those below, each name once, in the order of first
 *     mention
 * @param request what asks for a repository; absent for a plain record inside another shape
 * @param deprecations what the warnings are called that code with the shape gets
 */
public record Shape(
    ClassRef type,
    ClassRef entity,
    boolean visible,
    Constructor constructor,
    List<ShapeComponent> components,
    List<Parameter> parameters,
    Optional<Request> request,
    Set<String> deprecations) {

  public Shape {
    components = List.copyOf(components);
    parameters = List.copyOf(parameters);
    deprecations = Set.copyOf(deprecations);
  }

  /**
   * The annotation {@code @Shape}.
   *
   * @param budget the most statements that the plan may run, where one was given
   */
  public record Request(Optional<FetchRequest.Budget> budget, Origin origin) {}

  /**
   * What a condition is asked with, and the repository's method takes.
   *
   * @param several whether the caller gives a collection of values
   */
  public record Parameter(String name, TypeRef type, boolean several) {}

  public String simpleName() {
    return type.simpleName();
  }

  /** Returns the name of a type that is generated for this shape, beside it. */
  public ClassRef generated(String suffix) {
    return ClassRef.of(type.packageName(), simpleName() + suffix);
  }
}
