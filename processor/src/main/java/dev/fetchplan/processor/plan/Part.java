package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Component;
import java.util.List;
import java.util.function.Function;

/** One argument of a shape's constructor. */
public sealed interface Part {

  String name();

  /** Returns the names of the joins that lead to it, none where the row itself does. */
  default List<String> joins() {
    return List.of();
  }

  /** Returns this behind other joins; only what has joins is ever behind others. */
  default Part behind(List<String> others) {
    return this;
  }

  /** Calls the function for this kind of part. */
  <R> R match(
      Function<Value, R> value,
      Function<Row, R> row,
      Function<Fetched, R> fetched,
      Function<Total, R> total);

  /**
   * A column or embedded value.
   *
   * @param joins the names of the joins that lead to it, none for the row's own entity
   * @param selected as it is selected
   * @param read as the component holds it
   */
  record Value(String name, List<String> joins, Component selected, Component read)
      implements Part {
    public Value {
      joins = List.copyOf(joins);
    }

    @Override
    public Part behind(List<String> others) {
      return new Value(name, others, selected, read);
    }

    @Override
    public <R> R match(
        Function<Value, R> value,
        Function<Row, R> row,
        Function<Fetched, R> fetched,
        Function<Total, R> total) {
      return value.apply(this);
    }
  }

  /** The entity itself. */
  record Row(String name) implements Part {
    @Override
    public <R> R match(
        Function<Value, R> value,
        Function<Row, R> row,
        Function<Fetched, R> fetched,
        Function<Total, R> total) {
      return row.apply(this);
    }
  }

  /**
   * An association.
   *
   * @param joins the names of the joins that lead to its node, none where it hangs from the tree
   */
  record Fetched(String name, List<String> joins) implements Part {
    public Fetched {
      joins = List.copyOf(joins);
    }

    @Override
    public Part behind(List<String> others) {
      return new Fetched(name, others);
    }

    @Override
    public <R> R match(
        Function<Value, R> value,
        Function<Row, R> row,
        Function<Fetched, R> fetched,
        Function<Total, R> total) {
      return fetched.apply(this);
    }
  }

  /** What rows of an association come to. */
  record Total(Aggregate aggregate) implements Part {
    @Override
    public String name() {
      return aggregate.name();
    }

    @Override
    public <R> R match(
        Function<Value, R> value,
        Function<Row, R> row,
        Function<Fetched, R> fetched,
        Function<Total, R> total) {
      return total.apply(this);
    }
  }
}
