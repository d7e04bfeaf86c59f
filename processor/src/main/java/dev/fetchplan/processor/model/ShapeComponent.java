package dev.fetchplan.processor.model;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one parameter of a shape's constructor holds. */
public sealed interface ShapeComponent {

  String name();

  /** Calls the function for this kind of component. */
  <R> R match(
      Function<ValueOf, R> value,
      Function<EntityOf, R> entity,
      Function<AssociationOf, R> association,
      Function<AggregateOf, R> aggregate);

  /** How a component says that its value can be absent. */
  enum Presence {
    /** It is always there. */
    REQUIRED,
    /** The component is an {@code Optional} of the value. */
    OPTIONAL,
    /** The component is null where there is no value. */
    NULLABLE
  }

  /**
   * A column or embedded value of the entity, or of one that to-one associations lead to.
   *
   * @param way the associations to the value's entity, none for the shape's own
   */
  record ValueOf(String name, List<Association> way, Component value, Presence presence)
      implements ShapeComponent {
    public ValueOf {
      way = List.copyOf(way);
    }

    /** Returns the value as the component holds it. */
    public Component read() {
      return value.match(this::read, this::read);
    }

    private Component read(Column column) {
      TypeRef boxed = column.value().boxed();
      return switch (presence) {
        case REQUIRED -> column.as(column.unboxed(), column.unboxed(), false);
        case OPTIONAL -> column.as(TypeRef.optional(boxed), boxed, true);
        case NULLABLE -> column.as(boxed, boxed, true);
      };
    }

    private Component read(Embedded embedded) {
      TypeRef type = TypeRef.declared(embedded.value());
      return switch (presence) {
        case REQUIRED -> embedded.as(type, false);
        case OPTIONAL -> embedded.as(TypeRef.optional(type), true);
        case NULLABLE -> embedded.as(type, true);
      };
    }

    @Override
    public <R> R match(
        Function<ValueOf, R> value,
        Function<EntityOf, R> entity,
        Function<AssociationOf, R> association,
        Function<AggregateOf, R> aggregate) {
      return value.apply(this);
    }
  }

  /** The entity itself. */
  record EntityOf(String name) implements ShapeComponent {
    @Override
    public <R> R match(
        Function<ValueOf, R> value,
        Function<EntityOf, R> entity,
        Function<AssociationOf, R> association,
        Function<AggregateOf, R> aggregate) {
      return entity.apply(this);
    }
  }

  /**
   * An association that is fetched: a list if it leads to many.
   *
   * @param way the to-one associations before it, none where it starts at the shape's entity
   * @param held what each row of it becomes
   * @param presence of a to-one; a list is always there
   * @param batched whether a to-one is loaded by a statement of its own
   */
  record AssociationOf(
      String name,
      List<Association> way,
      Association association,
      Held held,
      Presence presence,
      boolean batched,
      Refinement refinement,
      Origin origin)
      implements ShapeComponent {
    public AssociationOf {
      way = List.copyOf(way);
    }

    @Override
    public <R> R match(
        Function<ValueOf, R> value,
        Function<EntityOf, R> entity,
        Function<AssociationOf, R> association,
        Function<AggregateOf, R> aggregate) {
      return association.apply(this);
    }
  }

  /**
   * What rows of a to-many association come to, without being loaded.
   *
   * @param type {@code long} or {@code int} for their number, {@code boolean} for whether there are
   *     any
   */
  record AggregateOf(
      String name, Association association, TypeRef type, Optional<Restriction> where)
      implements ShapeComponent {
    @Override
    public <R> R match(
        Function<ValueOf, R> value,
        Function<EntityOf, R> entity,
        Function<AssociationOf, R> association,
        Function<AggregateOf, R> aggregate) {
      return aggregate.apply(this);
    }
  }

  /** What a row of an association becomes. */
  sealed interface Held {

    /** Calls the function for this kind. */
    <R> R match(
        Function<Bare, R> bare, Function<Written, R> written, Function<Generated, R> generated);

    /** The entity that the association leads to. */
    record Bare(ClassRef entity) implements Held {
      @Override
      public <R> R match(
          Function<Bare, R> bare, Function<Written, R> written, Function<Generated, R> generated) {
        return bare.apply(this);
      }
    }

    /** A shape that a user wrote; it may be the one that holds it, which makes a tree. */
    record Written(ClassRef shape) implements Held {
      @Override
      public <R> R match(
          Function<Bare, R> bare, Function<Written, R> written, Function<Generated, R> generated) {
        return written.apply(this);
      }
    }

    /**
     * The shape that is generated for a plan of the entity.
     *
     * @param shape its class
     */
    record Generated(ClassRef shape, FetchRequest request) implements Held {
      @Override
      public <R> R match(
          Function<Bare, R> bare, Function<Written, R> written, Function<Generated, R> generated) {
        return generated.apply(this);
      }
    }
  }

  /**
   * Which rows of an association are fetched, in which order.
   *
   * @param limit how many rows each parent gets at most
   * @param offset how many rows of each parent are skipped before them
   */
  record Refinement(
      Optional<Restriction> where, List<OrderTerm> orders, Optional<Integer> limit, int offset) {
    public static final Refinement NONE =
        new Refinement(Optional.empty(), List.of(), Optional.empty(), 0);

    public Refinement {
      orders = List.copyOf(orders);
    }

    /** Returns whether all rows are fetched, in no order. */
    public boolean none() {
      return equals(NONE);
    }
  }

  /**
   * A column that rows are ordered by.
   *
   * @param nullsFirst where it was said
   */
  record OrderTerm(ColumnPath column, boolean descending, Optional<Boolean> nullsFirst) {}
}
