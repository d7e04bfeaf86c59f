package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.Schema;
import java.util.List;
import java.util.Optional;

/** Which paths a plan may name. Each check reports at most one problem for a path. */
final class PathRules {
  private final Schema schema;
  private final Entity entity;
  private final Diagnostics diagnostics;

  PathRules(Schema schema, Entity entity, Diagnostics diagnostics) {
    this.schema = schema;
    this.entity = entity;
    this.diagnostics = diagnostics;
  }

  /** Reports {@code [UnknownPath]} or {@code [NotAnAssociation]} for the first step that fails. */
  boolean checkPaths(FetchRequest request) {
    boolean sound = true;
    for (FetchRequest.Path path : request.paths()) {
      sound &= last(path).isPresent();
    }
    return sound;
  }

  /** Returns the last step of a path; empty if there is none, which is reported. */
  private Optional<Step> last(FetchRequest.Path path) {
    Optional<Step> last = Optional.empty();
    Entity at = entity;
    for (String segment : path.segments()) {
      Optional<Association> association = at.association(segment);
      if (association.isEmpty()) {
        reportUnknown(path, at, segment);
        return Optional.empty();
      }
      Optional<Entity> target = schema.entity(association.get().target());
      if (target.isEmpty()) {
        return Optional.empty(); // the target's own declaration is broken, and reported there
      }
      last = Optional.of(new Step(at, association.get()));
      at = target.get();
    }
    return last;
  }

  /** An association of a path, and the entity that it starts at. */
  private record Step(Entity source, Association association) {}

  private void reportUnknown(FetchRequest.Path path, Entity at, String segment) {
    Optional<Component> component = at.component(segment);
    if (component.isPresent()) {
      diagnostics.report(
          Code.NotAnAssociation,
          path.origin(),
          "%s.%s is %s of type %s, and only associations are fetched. Columns are always loaded; remove \"%s\" from the plan."
              .formatted(
                  at.simpleName(),
                  segment,
                  component.get().match(column -> "a column", embedded -> "an embedded value"),
                  component.get().type(),
                  path.text()));
      return;
    }
    List<String> names = at.associations().stream().map(Association::name).toList();
    diagnostics.report(
        Code.UnknownPath,
        path.origin(),
        "%s has no association \"%s\". %sAssociations of %s: %s."
            .formatted(
                at.simpleName(),
                segment,
                Suggestions.didYouMean(segment, names),
                at.simpleName(),
                Suggestions.list(names)));
  }

  /**
   * Reports {@code [BatchOfToMany]}, {@code [BatchNotFetched]}, or what is wrong with the path
   * itself, for each path of {@code batch}.
   */
  boolean checkBatch(FetchRequest request) {
    boolean sound = true;
    for (FetchRequest.Path path : request.batch()) {
      sound &= last(path).filter(step -> checkBatch(request, path, step)).isPresent();
    }
    return sound;
  }

  private boolean checkBatch(FetchRequest request, FetchRequest.Path path, Step last) {
    if (last.association().toMany()) {
      diagnostics.report(
          Code.BatchOfToMany,
          path.origin(),
          "%s.%s leads to many, and is batched already. Remove \"%s\" from batch.%s"
              .formatted(
                  last.source().simpleName(),
                  last.association().name(),
                  path.text(),
                  linksFirst(last.association())));
      return false;
    }
    if (request.fetches(path)) {
      return true;
    }
    diagnostics.report(
        Code.BatchNotFetched,
        path.origin(),
        "Plan %s does not fetch \"%s\". Add the path to value, or remove it from batch."
            .formatted(request.method(), path.text()));
    return false;
  }

  /** Returns the other way to what is written, where links and targets may be on two servers. */
  private static String linksFirst(Association association) {
    return association.match(
        key -> "",
        one -> "",
        many -> "",
        links -> (" To load the rows of %1$s first and then those they lead to, fetch %1$s as an"
                + " entity, and put the to-one from there into batch.")
            .formatted(links.link().table().name()));
  }
}
