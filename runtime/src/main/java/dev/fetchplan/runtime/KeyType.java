package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ArrayType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * How keys of one type are read, compared and sent.
 *
 * @param reader reads the key of a row, null where it is NULL
 * @param array the type of an array of them; null where they travel one by one
 * @param type what JDBI binds them as; null where JDBC does
 */
record KeyType<K>(
    Reader<K> reader, @Nullable ArrayType array, @Nullable QualifiedType<?> type) {

  /** Reads a key from a row. */
  @FunctionalInterface
  @NullUnmarked
  interface Reader<K> {
    K read(Rows rows, int column) throws SQLException;
  }

  static final KeyType<String> STRING = new KeyType<>(Rows::getString, ArrayType.TEXT, null);
  static final KeyType<BigDecimal> DECIMAL =
      new KeyType<>(Rows::getBigDecimal, ArrayType.NUMERIC, null);
  static final KeyType<BigInteger> INTEGER =
      new KeyType<>(Rows::getBigInteger, ArrayType.NUMERIC, null);

  static final KeyType<Object> VALUE =
      new KeyType<>((rows, column) -> rows.resultSet.getObject(column), null, null);

  static <K> KeyType<K> of(QualifiedType<K> type) {
    ArrayType array = type.equals(QualifiedType.of(UUID.class)) ? ArrayType.UUID : null;
    return new KeyType<>((rows, column) -> rows.get(type, column), array, type);
  }

  /** Returns the type of a key that a caller gave, unless the plan declares another. */
  static KeyType<?> of(Object key, @Nullable QualifiedType<?> declared) {
    if (declared != null) {
      return of(declared);
    }
    if (key instanceof String) {
      return STRING;
    }
    if (key instanceof BigDecimal) {
      return DECIMAL;
    }
    return key instanceof BigInteger ? INTEGER : of(QualifiedType.of(key.getClass()));
  }

  /** Makes equal what the database takes for one value: 1.0 and 1.00. */
  static Object normal(Object key) {
    if (key instanceof BigDecimal decimal) {
      BigDecimal stripped = decimal.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
    return key;
  }
}
