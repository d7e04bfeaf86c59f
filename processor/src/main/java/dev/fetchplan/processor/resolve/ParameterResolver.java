package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Shape.Parameter;
import dev.fetchplan.processor.resolve.ShapeDraft.ParameterUse;
import dev.fetchplan.processor.resolve.ShapeDraft.Part;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pass that collects the parameters of a shape and of those below it. */
final class ParameterResolver {
  private final ShapeDraft root;
  private final Diagnostics diagnostics;
  private final Map<String, Mention> mentions = new LinkedHashMap<>();
  private final Set<ShapeDraft> entered = new HashSet<>();
  private boolean sound = true;

  /**
   * A parameter as it was first mentioned.
   *
   * @param owner the shape with a repository that mentions it
   */
  private record Mention(Parameter parameter, String column, ClassRef owner) {}

  private ParameterResolver(ShapeDraft root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns each parameter once, in the order of first mention. Reports {@code [ParameterConflict]}
   * if one name stands for values of two types, and returns empty then.
   */
  static Optional<List<Parameter>> parameters(ShapeDraft root, Diagnostics diagnostics) {
    ParameterResolver resolver = new ParameterResolver(root, diagnostics);
    resolver.enter(root, root.declaration.type(), Optional.empty());
    return Optional.of(
            resolver.mentions.values().stream().map(Mention::parameter).toList())
        .filter(parameters -> resolver.sound);
  }

  /** @param way the component of the root that leads to the shape */
  private void enter(ShapeDraft shape, ClassRef owner, Optional<Origin> way) {
    if (!entered.add(shape)) {
      return;
    }
    for (Part part : shape.parts()) {
      part.uses().forEach(use -> add(use, owner, way.orElse(use.origin())));
      part.held()
          .ifPresent(
              held -> enter(held, owner(held, owner), way.or(() -> Optional.of(part.origin()))));
    }
  }

  private ClassRef owner(ShapeDraft held, ClassRef owner) {
    boolean first = owner.equals(root.declaration.type());
    return first && held.declaration.request().isPresent() ? held.declaration.type() : owner;
  }

  private void add(ParameterUse use, ClassRef owner, Origin place) {
    Parameter parameter = new Parameter(use.name(), use.type(), use.several());
    Mention first = mentions.putIfAbsent(use.name(), new Mention(parameter, use.column(), owner));
    if (first == null) {
      return;
    }
    if (!isAlike(first.parameter(), parameter)) {
      sound = false;
      if (owner.equals(root.declaration.type()) || !owner.equals(first.owner())) {
        report(first, use, place); // else it is reported with the shape that both belong to
      }
    }
  }

  private static boolean isAlike(Parameter first, Parameter second) {
    return first.several() == second.several()
        && first.type().boxed().equals(second.type().boxed());
  }

  /** Reports {@code [ParameterConflict]}. */
  private void report(Mention first, ParameterUse use, Origin place) {
    diagnostics.report(
        Code.ParameterConflict,
        place,
        "Parameter :%s is %s for %s, and %s for %s. Give one of them another name."
            .formatted(
                use.name(),
                words(first.parameter()),
                first.column(),
                words(new Parameter(use.name(), use.type(), use.several())),
                use.column()));
  }

  private static String words(Parameter parameter) {
    return parameter.several()
        ? "a collection of " + parameter.type()
        : parameter.type().toString();
  }
}
