package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.JavaNames;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a fetch plan may be. Each check reports at most one problem and returns whether all is well.
 */
final class PlanRules {
  /** The most slots that parameters of a method may take, by the class file format (JVMS 4.3.3). */
  private static final int MOST_SLOTS = 254;

  private final Schema schema;
  private final Entity entity;
  private final Diagnostics diagnostics;
  private final Map<String, String> taken = new HashMap<>();

  PlanRules(Schema schema, Entity entity, Diagnostics diagnostics) {
    this.schema = schema;
    this.entity = entity;
    this.diagnostics = diagnostics;
    taken.put("all", "all");
    taken.put("rowmapper", "rowMapper");
  }

  /** Reports {@code [PlanName]} or {@code [DuplicatePlan]} if the method cannot be called so. */
  boolean checkName(FetchRequest request) {
    String method = request.method();
    if (!JavaNames.isName(method)) {
      return report(
          Code.PlanName,
          request,
          "\"%s\" cannot be the name of a method. Choose a name like \"withAuthor\"."
              .formatted(method));
    }
    if (JavaNames.isMethodOfObject(method)) {
      return report(
          Code.PlanName,
          request,
          "Every object has a method \"%s\" already. Choose a name like \"withAuthor\"."
              .formatted(method));
    }
    String query = NameForms.capitalized(method);
    if (hidden(query)) {
      return report(
          Code.PlanName,
          request,
          "The query of the plan \"%s\" would be called %s, and hide the other %s from the repository that it is nested in. Choose a name like \"withAuthor\"."
              .formatted(method, query, query));
    }
    String earlier = taken.putIfAbsent(method.toLowerCase(Locale.ROOT), method);
    if (earlier == null) {
      return true;
    }
    return report(
        Code.DuplicatePlan,
        request,
        "%sRepository has a method \"%s\" already%s. Give this plan a name of its own: name = \"…\"."
            .formatted(
                entity.baseName(),
                earlier,
                earlier.equals(method)
                    ? ""
                    : ", which differs from \"" + method + "\" only in case"));
  }

  /**
   * Returns whether the repository needs a type of that name that it could not name otherwise: no
   * nested class is called like an enclosing one (JLS 8.1), and a type of the unnamed package has
   * no longer name.
   */
  private boolean hidden(String query) {
    return query.equals(entity.generated("Repository").simpleName())
        || withinReach().stream()
            .filter(other -> other.type().packageName().isEmpty())
            .flatMap(other -> Stream.of(other.type(), other.generated("Columns")))
            .anyMatch(type -> type.simpleName().equals(query));
  }

  private Set<Entity> withinReach() {
    Set<Entity> reached = new LinkedHashSet<>();
    Deque<Entity> open = new ArrayDeque<>(List.of(entity));
    while (!open.isEmpty()) {
      Entity next = open.remove();
      if (reached.add(next)) {
        next.associations().forEach(a -> schema.entity(a.target()).ifPresent(open::add));
      }
    }
    return reached;
  }

  /** Reports {@code [UnknownPath]} or {@code [NotAnAssociation]} for the first step that fails. */
  boolean checkPaths(FetchRequest request) {
    boolean sound = true;
    for (FetchRequest.Path path : request.paths()) {
      sound &= checkPath(path);
    }
    return sound;
  }

  private boolean checkPath(FetchRequest.Path path) {
    return last(path).isPresent();
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
          "%s.%s leads to many, and is batched already. Remove \"%s\" from batch."
              .formatted(last.source().simpleName(), last.association().name(), path.text()));
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

  /** Reports what is wrong with a plan whose paths are known. */
  boolean checkPlan(FetchRequest request, FetchPlan plan) {
    boolean names = checkAccess(request, plan) && checkShapeNames(request, plan);
    boolean slots = checkSlots(request, plan);
    boolean budget = checkBudget(request, plan);
    return names && slots && budget;
  }

  /** Reports {@code [NotPublic]} if the plan makes entities that its package has no access to. */
  private boolean checkAccess(FetchRequest request, FetchPlan plan) {
    Optional<PlanNode> closed = plan.tree().allNodes().stream()
        .filter(node -> !isAccessible(node.tree().entity()))
        .findFirst();
    closed.ifPresent(node -> {
      String name = node.tree().entity().simpleName();
      diagnostics.report(
          Code.NotPublic,
          origin(request, node),
          "Plan %s makes instances of %s, which is in another package. Make %s, its constructor and its accessors public."
              .formatted(plan.method(), name, name));
    });
    return closed.isEmpty();
  }

  private boolean isAccessible(Entity target) {
    return target.constructor().open()
        || target.type().packageName().equals(entity.type().packageName());
  }

  /** Returns the first path that leads over the association. */
  private static Origin origin(FetchRequest request, PlanNode node) {
    return request.paths().stream()
        .filter(path -> (path.text() + ".").startsWith(node.path() + "."))
        .map(FetchRequest.Path::origin)
        .findFirst()
        .orElse(request.origin());
  }

  private boolean checkShapeNames(FetchRequest request, FetchPlan plan) {
    Map<String, String> signatures = new HashMap<>();
    signatures.put(plan.result().simpleName(), plan.tree().signature());
    for (PlanNode node : plan.tree().allNodes()) {
      PlanTree tree = node.tree();
      String name = tree.result().simpleName();
      boolean nested = !tree.leaf();
      boolean encloses = nested && name.equals(plan.result().simpleName());
      String other = nested ? signatures.putIfAbsent(name, tree.signature()) : null;
      if (encloses || (other != null && !other.equals(tree.signature()))) {
        return report(
            Code.ShapeNameTaken,
            request,
            "Two shapes of this plan would both be called %s. %s"
                .formatted(
                    name,
                    encloses
                        ? "Give the plan a name of its own: name = \"…\"."
                        : "Split the plan in two, or fetch the same associations below "
                            + tree.entity().simpleName() + "."));
      }
    }
    return true;
  }

  /**
   * Reports {@code [TooManyComponents]} if a record of this plan would have more than javac allows.
   */
  private boolean checkSlots(FetchRequest request, FetchPlan plan) {
    int slots = slots(plan.tree());
    if (slots <= MOST_SLOTS) {
      return true;
    }
    return report(
        Code.TooManyComponents,
        request,
        "%s would need %d parameter slots, and Java allows %d. Fetch fewer associations, or split the entity."
            .formatted(plan.result().simpleName(), slots, MOST_SLOTS));
  }

  private static int slots(PlanTree tree) {
    int components = tree.entity().components().stream()
        .mapToInt(c -> c.match(column -> isWide(column) ? 2 : 1, embedded -> 1))
        .sum();
    return components + tree.nodes().size();
  }

  private static boolean isWide(Column column) {
    return column.type().isPrimitive()
        && (column.reading() == Reading.LONG || column.reading() == Reading.DOUBLE);
  }

  private boolean checkBudget(FetchRequest request, FetchPlan plan) {
    Optional<FetchRequest.Budget> budget =
        request.budget().filter(b -> b.statements() < plan.statements());
    budget.ifPresent(b -> diagnostics.report(
        Code.TooManyStatements,
        b.origin(),
        "Plan %s runs %d statements, and its budget is %d: %s."
            .formatted(plan.method(), plan.statements(), b.statements(), plan.listStatements())));
    return budget.isEmpty();
  }

  private boolean report(Code code, FetchRequest request, String text) {
    diagnostics.report(code, request.origin(), text);
    return false;
  }
}
