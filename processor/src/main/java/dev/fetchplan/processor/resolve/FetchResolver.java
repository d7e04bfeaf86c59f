package dev.fetchplan.processor.resolve;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.declaration.FetchDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pass that names the plans asked for, and drops those that lead over something broken. */
final class FetchResolver {
  private final Draft draft;
  private final Schema schema;
  private final Entity entity;
  private final GeneratedTypeRules types;
  private final Diagnostics diagnostics;

  FetchResolver(
      Draft draft,
      Schema schema,
      Entity entity,
      GeneratedTypeRules types,
      Diagnostics diagnostics) {
    this.draft = draft;
    this.schema = schema;
    this.entity = entity;
    this.types = types;
    this.diagnostics = diagnostics;
  }

  List<FetchRequest> requests(List<FetchDeclaration> declarations) {
    return declarations.stream()
        .filter(this::checkNotEmpty)
        .filter(fetch -> fetch.allPaths().noneMatch(this::leadsOverBroken))
        .map(FetchResolver::request)
        .filter(request -> types.checkShape(entity, request, diagnostics))
        .toList();
  }

  /** Reports {@code [EmptyPlan]}. */
  private boolean checkNotEmpty(FetchDeclaration fetch) {
    if (!fetch.paths().isEmpty()) {
      return true;
    }
    List<String> names = entity.associations().stream().map(Association::name).toList();
    diagnostics.report(
        Code.EmptyPlan,
        fetch.origin(),
        "A plan of %s fetches nothing, and all() gives the bare entity already. Name what to fetch, or remove @Fetch. Associations of %s: %s."
            .formatted(entity.simpleName(), entity.simpleName(), Suggestions.list(names)));
    return false;
  }

  /** A step that has a problem of its own has been reported, so the plan vanishes in silence. */
  private boolean leadsOverBroken(Written<String> path) {
    Entity at = entity;
    for (String segment : path.value().split("\\.", -1)) {
      Optional<Association> association = at.association(segment);
      if (association.isEmpty()) {
        return draft.isDeclared(at.type(), segment) || draft.isBroken(at.type(), segment);
      }
      at = schema.target(association.get());
    }
    return false;
  }

  /** Returns what is asked for, sound or not. */
  static FetchRequest request(FetchDeclaration fetch) {
    return new FetchRequest(
        fetch.name().map(Written::value).orElseGet(() -> defaultName(fetch)),
        paths(fetch.paths()),
        paths(fetch.batch()),
        fetch.statements().map(s -> new FetchRequest.Budget(s.value(), s.origin())),
        fetch.name().map(Written::origin).orElse(fetch.origin()));
  }

  private static List<FetchRequest.Path> paths(List<Written<String>> written) {
    return written.stream()
        .map(path -> new FetchRequest.Path(path.value(), path.origin()))
        .toList();
  }

  /** Returns {@code withAuthorAndReviews}. */
  private static String defaultName(FetchDeclaration fetch) {
    return fetch.paths().stream()
        .map(path -> words(path.value()))
        .collect(joining("And", "with", ""));
  }

  /** Leaves out what no name may hold: the path is wrong then, and not the name. */
  private static String words(String path) {
    return Arrays.stream(path.split("\\."))
        .map(segment -> segment.replaceAll("[^\\p{javaJavaIdentifierPart}]", ""))
        .map(NameForms::capitalized)
        .collect(joining());
  }
}
