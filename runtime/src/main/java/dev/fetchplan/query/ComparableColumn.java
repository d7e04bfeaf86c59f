package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/** A column of characters, decimals, dates or times; JDBI's arguments bind its values. */
public final class ComparableColumn<T> extends ComparableOperand<T> {

  private ComparableColumn(
      Path path,
      String name,
      boolean nullable,
      Function<? super T, ?> inner,
      @Nullable QualifiedType<?> type) {
    super(path, name, nullable, inner, type);
  }

  public static <T> ComparableColumn<T> of(Path path, String name, QualifiedType<T> type) {
    return new ComparableColumn<>(path, name, false, Function.identity(), type);
  }

  public static <T> ComparableColumn<T> nullable(Path path, String name, QualifiedType<T> type) {
    return new ComparableColumn<>(path, name, true, Function.identity(), type);
  }

  /**
   * Returns a column of typed ids that hold what JDBC binds.
   *
   * @param inner returns what a typed id holds
   */
  public static <T> ComparableColumn<T> of(Path path, String name, Function<T, ?> inner) {
    return new ComparableColumn<>(path, name, false, inner, null);
  }

  /** Returns a column of such typed ids that may be NULL. */
  public static <T> ComparableColumn<T> nullable(Path path, String name, Function<T, ?> inner) {
    return new ComparableColumn<>(path, name, true, inner, null);
  }

  /**
   * Returns a column of typed ids that hold what JDBI's arguments bind.
   *
   * @param inner returns what a typed id holds
   */
  public static <T, V> ComparableColumn<T> of(
      Path path, String name, Function<T, V> inner, QualifiedType<V> type) {
    return new ComparableColumn<>(path, name, false, inner, type);
  }

  /** Returns a column of such typed ids that may be NULL. */
  public static <T, V> ComparableColumn<T> nullable(
      Path path, String name, Function<T, V> inner, QualifiedType<V> type) {
    return new ComparableColumn<>(path, name, true, inner, type);
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
