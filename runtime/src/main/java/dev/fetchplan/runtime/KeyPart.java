package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * A column of keys: its value in a key, and how such values are sent.
 *
 * @param value takes the column's value out of a key
 * @param column what the column holds
 * @param type what JDBI binds them as; null where JDBC does
 */
public record KeyPart<K>(
    Function<? super K, ? extends @Nullable Object> value,
    ColumnType column,
    @Nullable QualifiedType<?> type) {

  /** For {@code long}, {@code int}, {@code short} and {@code byte}. */
  public static <K> KeyPart<K> ofLong(Function<? super K, ? extends Number> value) {
    return new KeyPart<K>(key -> toLong(value.apply(key)), ColumnType.BIGINT, null);
  }

  private static @Nullable Long toLong(@Nullable Number value) {
    return value == null ? null : (Long) value.longValue();
  }

  public static <K> KeyPart<K> ofString(Function<? super K, String> value) {
    return new KeyPart<>(value, ColumnType.TEXT, null);
  }

  public static <K> KeyPart<K> ofBigDecimal(Function<? super K, BigDecimal> value) {
    return new KeyPart<>(value, ColumnType.NUMERIC, null);
  }

  public static <K> KeyPart<K> ofBigInteger(Function<? super K, BigInteger> value) {
    return new KeyPart<>(value, ColumnType.NUMERIC, null);
  }

  /**
   * For typed ids that hold one of these.
   *
   * @param part takes a typed id out of a key
   * @param inner takes out of it what it holds
   */
  public static <K, T> KeyPart<K> typed(Function<? super K, T> part, KeyPart<T> inner) {
    return new KeyPart<>(
        key -> {
          T typedId = part.apply(key);
          return typedId == null ? null : inner.value().apply(typedId);
        },
        inner.column(),
        inner.type());
  }

  /** For values that JDBI binds: {@code UUID}, enums, dates, the user's own types. */
  public static <K, V> KeyPart<K> of(Function<? super K, V> value, QualifiedType<V> type) {
    boolean uuid = type.equals(QualifiedType.of(UUID.class));
    return new KeyPart<>(value, uuid ? ColumnType.UUID : ColumnType.MAPPED, type);
  }
}
