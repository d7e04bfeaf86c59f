package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.JavaNames;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How the method of a plan, and with it the query that it returns, may be called. */
final class MethodRules {
  private final Schema schema;
  private final Entity entity;
  private final Diagnostics diagnostics;
  private final Map<String, String> taken = new HashMap<>();

  MethodRules(Schema schema, Entity entity, Diagnostics diagnostics) {
    this.schema = schema;
    this.entity = entity;
    this.diagnostics = diagnostics;
    taken.put("all", "all");
    taken.put("rowmapper", "rowMapper");
  }

  /** Reports {@code [PlanName]} or {@code [DuplicatePlan]} if the method cannot be called so. */
  boolean check(FetchRequest request) {
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

  private boolean report(Code code, FetchRequest request, String text) {
    diagnostics.report(code, request.origin(), text);
    return false;
  }
}
