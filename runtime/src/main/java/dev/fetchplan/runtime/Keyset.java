package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Nulls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a root statement, made total by the key, so that each row has a place in it.
 *
 * @param orderings the first decides first; together they tell any two rows apart
 */
record Keyset(List<Ordering> orderings) {

  Keyset {
    orderings = List.copyOf(orderings);
  }

  static Keyset of(Select root, Narrowing narrowing) {
    List<Ordering> total = new ArrayList<>(narrowing.orderings());
    for (String item : root.key()) {
      ColumnRef key = new ColumnRef(Path.ROOT, NeutralSql.nameOf(item), false);
      boolean named = total.stream()
          .anyMatch(ordering -> !ordering.ignoreCase()
              && ordering.column().path().isRoot()
              && ordering.column().name().equals(key.name()));
      if (!named) {
        total.add(new Ordering(key, false, Nulls.NONE, false));
      }
    }
    return new Keyset(total);
  }

  /** Returns what is narrowed, in this order. */
  Narrowing order(Narrowing narrowing) {
    return narrowing.inOrder(orderings);
  }

  /** Returns the condition for the rows behind a place. */
  Predicate after(List<@Nullable Object> place) {
    return sql -> {
      if (orderings.size() > 1 && sql.comparesRows() && isUniform()) {
        writeRow(sql, place);
      } else {
        write(sql, place, 0);
      }
    };
  }

  private boolean isUniform() {
    return orderings.stream()
        .allMatch(ordering -> ordering.nulls() == Nulls.NONE
            && ordering.descending() == orderings.get(0).descending());
  }

  private void writeRow(SqlWriter sql, List<@Nullable Object> place) {
    String next = "(";
    for (Ordering ordering : orderings) {
      sql.append(next).expression(ordering);
      next = ", ";
    }
    next = orderings.get(0).descending() ? ") < (" : ") > (";
    for (Object value : place) {
      sql.append(next).bindReturned(present(value));
      next = ", ";
    }
    sql.append(")");
  }

  /** Writes that a row is behind in this term, or the same in it and behind in the next ones. */
  private void write(SqlWriter sql, List<@Nullable Object> place, int term) {
    Ordering ordering = orderings.get(term);
    Object value = place.get(term);
    boolean last = term == orderings.size() - 1;
    if (value == null && ordering.nulls() == Nulls.LAST) {
      writeEqual(sql, place, term, "(", ")");
      return;
    }
    boolean or = !last || (value != null && ordering.nulls() == Nulls.LAST);
    sql.append(or ? "(" : "").expression(ordering);
    if (value == null) {
      sql.append(" IS NOT NULL");
    } else {
      sql.append(ordering.descending() ? " < " : " > ").bindReturned(value);
    }
    if (value != null && ordering.nulls() == Nulls.LAST) {
      sql.append(" OR ").expression(ordering).append(" IS NULL");
    }
    if (!last) {
      writeEqual(sql, place, term, " OR ", "");
    }
    sql.append(or ? ")" : "");
  }

  private void writeEqual(
      SqlWriter sql, List<@Nullable Object> place, int term, String before, String after) {
    Object value = place.get(term);
    sql.append(before).expression(orderings.get(term));
    if (value == null) {
      sql.append(" IS NULL");
    } else {
      sql.append(" = ").bindReturned(value);
    }
    sql.append(" AND ");
    if (term == orderings.size() - 1) {
      sql.append("1 = 0");
    } else {
      write(sql, place, term + 1);
    }
    sql.append(after);
  }

  /**
   * Requires of a value that rows can be found behind it.
   *
   * @throws FetchException if it is NULL in a column that was said to have none
   */
  void requirePlace(int term, @Nullable Object value) {
    if (value == null && orderings.get(term).nulls() == Nulls.NONE) {
      throw new FetchException(
          "%s is NULL, but its component cannot be, so the row has no place in the order."
              .formatted(column(term)));
    }
  }

  String column(int term) {
    ColumnRef column = orderings.get(term).column();
    return column.path().isRoot() ? column.name() : column.path() + "." + column.name();
  }

  /** Describes the order, in words of its own, for a hash. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int term = 0; term < orderings.size(); term++) {
      Ordering ordering = orderings.get(term);
      text.append(column(term)).append(ordering.descending() ? " desc " : " asc ");
      text.append(ordering.nulls()).append(ordering.ignoreCase() ? " ignoring case\n" : "\n");
    }
    return text.toString();
  }

  private static Object present(@Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("The cursor has no value where its order needs one.");
    }
    return value;
  }
}
