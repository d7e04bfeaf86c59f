package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a shape.
 *
 * @param path what it stands for, where that was said
 * @param count the association whose rows it counts
 * @param exists the association of which it says whether it has rows
 * @param where the condition on the association's rows
 * @param orders the order of the association's rows
 * @param limit how many of the association's rows there are at most
 * @param batch the place of {@code @Batch}
 */
public record PartDeclaration(
    ComponentDeclaration component,
    Optional<Written<String>> path,
    Optional<Written<String>> count,
    Optional<Written<String>> exists,
    Optional<Parsed<ConditionTerm>> where,
    Optional<Parsed<List<OrderDeclaration>>> orders,
    Optional<Limit> limit,
    Optional<Origin> batch) {

  /** The annotation {@code @Limit}. */
  public record Limit(Written<Integer> rows, Optional<Written<Integer>> offset, Origin origin) {}

  /** The annotation of a condition. */
  public static final String WHERE = "@Where";

  /** An annotation of the component, by its name. */
  public record Mark(String annotation, Origin origin) {}

  public String name() {
    return component.name();
  }

  public TypeDeclaration type() {
    return component.type();
  }

  /** Returns whether it is marked {@code @Nullable}. */
  public boolean nullable() {
    return component.nullable();
  }

  public Origin origin() {
    return component.origin();
  }

  /** Returns the annotations that say what the component stands for; one at most is sound. */
  public List<Mark> roles() {
    return Stream.of(mark("@Path", path), mark("@Count", count), mark("@Exists", exists))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Mark> mark(String annotation, Optional<Written<String>> value) {
    return value.map(written -> new Mark(annotation, written.origin()));
  }

  /** Returns the annotations that say which rows are fetched, and how. */
  public List<Mark> refinements() {
    return Stream.of(
            where.map(condition -> new Mark(WHERE, condition.text().origin())),
            orders.map(order -> new Mark("@OrderBy", order.text().origin())),
            limit.map(rows -> new Mark("@Limit", rows.origin())),
            batch.map(place -> new Mark("@Batch", place)))
        .flatMap(Optional::stream)
        .toList();
  }
}
