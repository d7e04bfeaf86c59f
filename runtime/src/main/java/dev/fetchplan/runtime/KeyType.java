package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * How keys of one type are read and sent.
 *
 * @param reader reads the key of a row, null where it is NULL
 * @param parts its columns
 */
public record KeyType<K>(Reader<K> reader, List<KeyPart<K>> parts) {

  /** Reads a key from the columns of a row, from one on. */
  @FunctionalInterface
  @NullUnmarked
  public interface Reader<K> {
    K read(Rows rows, int column) throws SQLException;
  }

  /** Texts of one column. */
  public static final KeyType<String> STRING =
      new KeyType<>(Rows::getStringKey, List.of(KeyPart.ofString(Function.identity())));
  /** Decimals of one column. */
  public static final KeyType<BigDecimal> DECIMAL =
      new KeyType<>(Rows::getBigDecimal, List.of(KeyPart.ofBigDecimal(Function.identity())));
  /** Integers of any size, of one column. */
  public static final KeyType<BigInteger> INTEGER =
      new KeyType<>(Rows::getBigInteger, List.of(KeyPart.ofBigInteger(Function.identity())));

  static final KeyType<Object> VALUE = new KeyType<>(
      (rows, column) -> rows.resultSet.getObject(column),
      List.of(new KeyPart<>(Function.identity(), ColumnType.MAPPED, null)));

  public KeyType {
    parts = List.copyOf(parts);
  }

  /**
   * Returns the type of keys of several columns.
   *
   * @param reader is called only for rows whose first key column is not NULL
   */
  public static <K> KeyType<K> composite(Reader<K> reader, List<KeyPart<K>> parts) {
    return new KeyType<>(
        parts.get(0).column() == ColumnType.BIGINT
            ? (rows, column) -> rows.isNullKey(column) ? null : reader.read(rows, column)
            : (rows, column) -> rows.isNull(column) ? null : reader.read(rows, column),
        parts);
  }

  static <K> KeyType<K> of(QualifiedType<K> type) {
    return new KeyType<>(
        (rows, column) -> rows.get(type, column), List.of(KeyPart.of(Function.identity(), type)));
  }

  /** Returns the type of a key that a caller gave. */
  static KeyType<?> of(Object key) {
    if (key instanceof String) {
      return STRING;
    }
    if (key instanceof BigDecimal) {
      return DECIMAL;
    }
    return key instanceof BigInteger ? INTEGER : of(QualifiedType.of(key.getClass()));
  }

  /** Whether two keys differ in nothing but blanks at the end of texts. */
  @SuppressWarnings("unchecked") // only keys of the type are compared
  boolean areAlike(Object one, Object other) {
    return parts.stream()
        .allMatch(part -> Objects.equals(
            withoutBlanks(part.value().apply((K) one)),
            withoutBlanks(part.value().apply((K) other))));
  }

  private static @Nullable Object withoutBlanks(@Nullable Object value) {
    return value instanceof String text ? Rows.withoutBlanksAtEnd(text) : value;
  }

  /** Whether a part of a key that a caller gave is null. */
  @SuppressWarnings("unchecked") // the generated code gives keys of the type
  boolean lacksPart(Object key) {
    return parts.stream().anyMatch(part -> part.value().apply((K) key) == null);
  }

  /** Whether JDBI reads and binds a column of the keys. */
  boolean isMapped() {
    return parts.stream().anyMatch(part -> part.type() != null);
  }

  List<ColumnType> columns() {
    List<ColumnType> columns = new ArrayList<>(parts.size());
    for (KeyPart<K> part : parts) {
      columns.add(part.column());
    }
    return List.copyOf(columns);
  }

  /**
   * Returns a decimal in the one form that all of its value share; null stays null, and is refused
   * where the key is asked for.
   */
  @NullUnmarked
  public static BigDecimal decimal(BigDecimal decimal) {
    return decimal == null ? null : Rows.normal(decimal);
  }

  /** Returns the typed id of a decimal in that form; null stays null. */
  @NullUnmarked
  public static <T> T decimal(
      T typedId, Function<T, BigDecimal> inner, Function<BigDecimal, T> constructor) {
    BigDecimal decimal = typedId == null ? null : inner.apply(typedId);
    return decimal == null ? typedId : constructor.apply(Rows.normal(decimal));
  }

  /** Makes equal what the database takes for one value: 1.0 and 1.00. */
  static Object normal(Object key) {
    return key instanceof BigDecimal decimal ? Rows.normal(decimal) : key;
  }
}
