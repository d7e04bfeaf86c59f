package dev.fetchplan.processor.model;

import java.util.List;
import java.util.function.Function;

/** A named way from one entity to another, declared on the entity that it starts at. */
public sealed interface Association {

  String name();

  /** Returns the entity that the association leads to. */
  ClassRef target();

  /** Calls the function for this kind of association. */
  <R> R match(
      Function<ForeignKey, R> foreignKey,
      Function<InverseOne, R> inverseOne,
      Function<InverseMany, R> inverseMany,
      Function<ManyToMany, R> manyToMany);

  /** Returns whether the association leads to many. */
  default boolean toMany() {
    return match(key -> false, one -> false, many -> true, link -> true);
  }

  /** Returns whether the source's table holds the foreign key. */
  default boolean ownsForeignKey() {
    return match(key -> true, one -> false, many -> false, link -> false);
  }

  /** Returns whether a row of the source may have no row at the target: true for each to-many. */
  default boolean optional() {
    return match(ForeignKey::absentAllowed, one -> true, many -> true, link -> true);
  }

  /**
   * The owning side: the source's table holds the foreign key.
   *
   * @param absentAllowed whether the foreign key may be null or lead to no row
   */
  record ForeignKey(String name, ClassRef target, List<ColumnPair> columns, boolean absentAllowed)
      implements Association {
    public ForeignKey {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R match(
        Function<ForeignKey, R> foreignKey,
        Function<InverseOne, R> inverseOne,
        Function<InverseMany, R> inverseMany,
        Function<ManyToMany, R> manyToMany) {
      return foreignKey.apply(this);
    }
  }

  /** The inverse side of a foreign key that is unique. */
  record InverseOne(String name, ClassRef target, List<ColumnPair> columns) implements Association {
    public InverseOne {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R match(
        Function<ForeignKey, R> foreignKey,
        Function<InverseOne, R> inverseOne,
        Function<InverseMany, R> inverseMany,
        Function<ManyToMany, R> manyToMany) {
      return inverseOne.apply(this);
    }
  }

  /** The inverse side of a foreign key. */
  record InverseMany(String name, ClassRef target, List<ColumnPair> columns)
      implements Association {
    public InverseMany {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R match(
        Function<ForeignKey, R> foreignKey,
        Function<InverseOne, R> inverseOne,
        Function<InverseMany, R> inverseMany,
        Function<ManyToMany, R> manyToMany) {
      return inverseMany.apply(this);
    }
  }

  /** Either side of a link table. */
  record ManyToMany(String name, ClassRef target, LinkTable link) implements Association {
    @Override
    public <R> R match(
        Function<ForeignKey, R> foreignKey,
        Function<InverseOne, R> inverseOne,
        Function<InverseMany, R> inverseMany,
        Function<ManyToMany, R> manyToMany) {
      return manyToMany.apply(this);
    }
  }
}
