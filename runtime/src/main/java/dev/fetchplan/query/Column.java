package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import java.util.Arrays;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** A column of a type that Java does not compare; JDBI's arguments bind its values. */
public final class Column<T> extends Operand<T> {

  private Column(Path path, String name, boolean nullable, QualifiedType<T> type) {
    super(path, name, nullable, type);
  }

  public static <T> Column<T> of(Path path, String name, QualifiedType<T> type) {
    return new Column<>(path, name, false, type);
  }

  public static <T> Column<T> nullable(Path path, String name, QualifiedType<T> type) {
    return new Column<>(path, name, true, type);
  }

  /** Holds where the column has one of the values; never if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition in(T... values) {
    return in(Arrays.asList(values));
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition notIn(T... values) {
    return notIn(Arrays.asList(values));
  }
}
