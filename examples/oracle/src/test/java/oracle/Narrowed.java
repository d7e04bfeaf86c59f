package oracle;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.Order;
import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a caller narrows, of the root and of the associations below it.
 *
 * @param below by the names of associations
 */
record Narrowed(
    Filter where, List<Term> orders, OptionalInt limit, long offset, Map<String, Narrowed> below) {

  static final Narrowed NOTHING =
      new Narrowed(new Filter.Always(), List.of(), OptionalInt.empty(), 0, Map.of());

  Narrowed below(String association) {
    return below.getOrDefault(association, NOTHING);
  }

  /** Returns this without what cuts the root, which pages and slices do by themselves. */
  Narrowed uncut() {
    return new Narrowed(where, orders, OptionalInt.empty(), 0, below);
  }

  boolean isCut() {
    return limit.isPresent() || offset > 0;
  }

  /** Whether rows come in an order that can be foreseen. */
  boolean isOrdered() {
    return isCut() || !orders.isEmpty();
  }

  /** Whether no statement need be sent. */
  boolean takesNothing() {
    return (limit.isPresent() && limit.getAsInt() == 0) || Filter.FALSE.equals(where.known());
  }

  /** Narrows a query as a user would. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // the generated types are not known here
  Query<?, ?, ?, ?, ?> written(Query<?, ?, ?, ?, ?> query) {
    Query narrowed = query.where(where::written).orderBy(writtenOrders());
    if (limit.isPresent()) {
      narrowed = narrowed.limit(limit.getAsInt());
    }
    return (Query<?, ?, ?, ?, ?>) below(offset > 0 ? narrowed.offset(offset) : narrowed);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the generated types are not known here
  private Object written(Object path) {
    Object narrowed = path;
    if (path instanceof AssociationQuery query) {
      AssociationQuery many = query.where((Function) (Function<Object, Object>) where::written);
      many = many.orderBy(writtenOrders());
      many = limit.isPresent() ? many.limit(limit.getAsInt()) : many;
      narrowed = offset > 0 ? many.offset(offset) : many;
    }
    return below(narrowed);
  }

  private Object below(Object query) {
    Object narrowed = query;
    for (Map.Entry<String, Narrowed> association : below.entrySet()) {
      UnaryOperator<PathQuery<?>> narrow =
          path -> (PathQuery<?>) association.getValue().written(path);
      narrowed = Reflection.call(narrowed, association.getKey(), narrow);
    }
    return narrowed;
  }

  @SuppressWarnings("unchecked") // an array of functions has no type arguments
  private <C> Function<C, Order>[] writtenOrders() {
    return orders.stream().<Function<C, Order>>map(term -> term::written).toArray(Function[]::new);
  }
}
