package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a result, read by column number.
 *
 * <p>A getter for a primitive throws where the column is NULL, so that NULL never becomes 0; the
 * getters {@code …OrNull} are for boxed components. Whether the other types can be null is the
 * table's word, not that of this class.
 *
 * <p>Generated code calls a method for each type of column, which makes this file a long one.
 */
public final class Rows {

  final ResultSet resultSet;
  final StatementContext context;
  private final Map<QualifiedType<?>, ColumnMapper<?>> mappers;
  private final Dialect dialect;
  private final IntFunction<SelectedColumn> columns;
  private final @Nullable Passage passage;

  // The integral key that was read last. An index reads it first; the component that is the same
  // column finds it here, and the driver decodes it once.
  private int keyColumn;
  private long key;

  Rows(
      ResultSet resultSet,
      StatementContext context,
      Map<QualifiedType<?>, ColumnMapper<?>> mappers,
      Dialect dialect,
      IntFunction<SelectedColumn> columns,
      @Nullable Passage passage) {
    this.resultSet = resultSet;
    this.context = context;
    this.mappers = mappers;
    this.dialect = dialect;
    this.columns = columns;
    this.passage = passage;
  }

  /** Moves to the next row; returns false after the last. */
  public boolean next() throws SQLException {
    keyColumn = 0;
    return passage == null ? resultSet.next() : passage.next(this);
  }

  /** Reads a key for an index: 0 where it is NULL, of which the result then says that it was. */
  long key(int column) throws SQLException {
    if (column == keyColumn) {
      return key;
    }
    long value = resultSet.getLong(column);
    if (value != 0) {
      keyColumn = column;
      key = value;
    }
    return value;
  }

  /** Whether an integral key is NULL. */
  boolean isNullKey(int column) throws SQLException {
    return key(column) == 0 && resultSet.wasNull();
  }

  public long getLong(int column) throws SQLException {
    if (column == keyColumn) {
      return key;
    }
    long value = resultSet.getLong(column);
    if (value == 0 && resultSet.wasNull()) {
      throw nullIn(column);
    }
    return value;
  }

  public int getInt(int column) throws SQLException {
    if (column == keyColumn && key == (int) key) {
      return (int) key;
    }
    int value = resultSet.getInt(column);
    if (value == 0 && resultSet.wasNull()) {
      throw nullIn(column);
    }
    return value;
  }

  public short getShort(int column) throws SQLException {
    short value = resultSet.getShort(column);
    if (value == 0 && resultSet.wasNull()) {
      throw nullIn(column);
    }
    return value;
  }

  public byte getByte(int column) throws SQLException {
    byte value = resultSet.getByte(column);
    if (value == 0 && resultSet.wasNull()) {
      throw nullIn(column);
    }
    return value;
  }

  public boolean getBoolean(int column) throws SQLException {
    boolean value = resultSet.getBoolean(column);
    if (!value && resultSet.wasNull()) {
      throw nullIn(column);
    }
    return value;
  }

  public float getFloat(int column) throws SQLException {
    float value = resultSet.getFloat(column);
    if (value == 0 && resultSet.wasNull()) {
      throw nullIn(column);
    }
    return value;
  }

  public double getDouble(int column) throws SQLException {
    double value = resultSet.getDouble(column);
    if (value == 0 && resultSet.wasNull()) {
      throw nullIn(column);
    }
    return value;
  }

  /** Returns the first character of a text. */
  public char getChar(int column) throws SQLException {
    Character value = getCharOrNull(column);
    if (value == null) {
      throw nullIn(column);
    }
    return value;
  }

  public @Nullable Long getLongOrNull(int column) throws SQLException {
    long value = resultSet.getLong(column);
    return (value == 0 && resultSet.wasNull()) ? null : (Long) value;
  }

  public @Nullable Integer getIntOrNull(int column) throws SQLException {
    int value = resultSet.getInt(column);
    return (value == 0 && resultSet.wasNull()) ? null : (Integer) value;
  }

  public @Nullable Short getShortOrNull(int column) throws SQLException {
    short value = resultSet.getShort(column);
    return (value == 0 && resultSet.wasNull()) ? null : (Short) value;
  }

  public @Nullable Byte getByteOrNull(int column) throws SQLException {
    byte value = resultSet.getByte(column);
    return (value == 0 && resultSet.wasNull()) ? null : (Byte) value;
  }

  public @Nullable Boolean getBooleanOrNull(int column) throws SQLException {
    boolean value = resultSet.getBoolean(column);
    return (!value && resultSet.wasNull()) ? null : (Boolean) value;
  }

  public @Nullable Float getFloatOrNull(int column) throws SQLException {
    float value = resultSet.getFloat(column);
    return (value == 0 && resultSet.wasNull()) ? null : (Float) value;
  }

  public @Nullable Double getDoubleOrNull(int column) throws SQLException {
    double value = resultSet.getDouble(column);
    return (value == 0 && resultSet.wasNull()) ? null : (Double) value;
  }

  /** Returns the first character of a text; null where it is NULL or empty. */
  public @Nullable Character getCharOrNull(int column) throws SQLException {
    String value = resultSet.getString(column);
    return (value == null || value.isEmpty()) ? null : (Character) value.charAt(0);
  }

  @NullUnmarked
  public String getString(int column) throws SQLException {
    return resultSet.getString(column);
  }

  /**
   * Returns a text that is part of a key: of a CHAR without the blanks that fill it, which
   * databases ignore when they compare it.
   */
  @NullUnmarked
  public String getStringKey(int column) throws SQLException {
    String value = resultSet.getString(column);
    boolean filled = value != null
        && value.endsWith(" ")
        && resultSet.getMetaData().getColumnType(column) == Types.CHAR;
    return filled ? withoutBlanksAtEnd(value) : value;
  }

  static String withoutBlanksAtEnd(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(0, end);
  }

  @NullUnmarked
  public BigDecimal getBigDecimal(int column) throws SQLException {
    return resultSet.getBigDecimal(column);
  }

  /** Returns a number that is a key or refers to one: who looks for the key finds it decoded. */
  public long getLongKey(int column) throws SQLException {
    key(column);
    return getLong(column);
  }

  /** Returns such a number that is an int. */
  public int getIntKey(int column) throws SQLException {
    key(column);
    return getInt(column);
  }

  /** Returns a decimal that is part of a key, in the one form that all of its value share. */
  @NullUnmarked
  public BigDecimal getDecimalKey(int column) throws SQLException {
    BigDecimal value = resultSet.getBigDecimal(column);
    return value == null ? null : normal(value);
  }

  static BigDecimal normal(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @NullUnmarked
  public BigInteger getBigInteger(int column) throws SQLException {
    BigDecimal value = resultSet.getBigDecimal(column);
    return value == null ? null : value.toBigIntegerExact();
  }

  @NullUnmarked
  public byte[] getBytes(int column) throws SQLException {
    return resultSet.getBytes(column);
  }

  /** Returns what a mapper makes of the column; {@link Run#mapper} finds it once for a run. */
  @NullUnmarked
  public <T> T get(ColumnMapper<T> mapper, int column) throws SQLException {
    return mapper.map(resultSet, column, context);
  }

  /** Returns what a mapper makes of a column that a primitive component reads. */
  public <T> T getRequired(ColumnMapper<T> mapper, int column) throws SQLException {
    return required(get(mapper, column), column);
  }

  /** Returns what the mapper that JDBI knows for the type makes of such a column. */
  public <T> T getRequired(QualifiedType<T> type, int column) throws SQLException {
    return required(get(type, column), column);
  }

  private <T> T required(@Nullable T value, int column) throws SQLException {
    if (value == null) {
      throw nullIn(column);
    }
    return value;
  }

  /**
   * Returns the typed id of what was read; null for NULL.
   *
   * @param typedId the constructor of the typed id
   */
  @NullUnmarked
  public static <V, T> T typed(V value, Function<? super V, ? extends T> typedId) {
    return value == null ? null : typedId.apply(value);
  }

  /** Whether the column is NULL: there, at a key, a join found no row. */
  public boolean isNull(int column) throws SQLException {
    return resultSet.getObject(column) == null;
  }

  /** Whether keys of these columns are sent one by one. */
  boolean sendsEach(List<ColumnType> key) {
    return !dialect.keyList(key).isWhole();
  }

  /** Returns a value as the database returned it. */
  @Nullable
  Object returned(int column) throws SQLException {
    return dialect.returned(resultSet, column);
  }

  /** Whether all columns of a value are NULL: so many from the first on. */
  public boolean areNull(int first, int count) throws SQLException {
    for (int column = first; column < first + count; column++) {
      if (!isNull(column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all columns of a value are NULL: so many from the first on, by where they stand. */
  public boolean areNull(int[] at, int first, int count) throws SQLException {
    for (int i = first; i < first + count; i++) {
      if (!isNull(at[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns what the mapper that JDBI knows for the type makes of the column. */
  @NullUnmarked
  public <T> T get(QualifiedType<T> type, int column) throws SQLException {
    return get(mapper(type), column);
  }

  /**
   * Returns the position that a required association leads to.
   *
   * @param position as the row reader returned it: -1 where the join found no row
   * @param association {@code Book.author}
   * @param foreignKey {@code book.author_id}
   * @param column the foreign key in this row
   * @throws FetchException if there is no row
   */
  public int require(int position, String association, String foreignKey, int column)
      throws SQLException {
    if (position < 0) {
      throw missing(association, foreignKey, resultSet.getString(column));
    }
    return position;
  }

  /** Returns the same for a foreign key of several columns. */
  public int require(int position, String association, String foreignKey, int... columns)
      throws SQLException {
    if (position < 0) {
      throw missing(association, foreignKey, texts(columns));
    }
    return position;
  }

  /**
   * Returns the position that a required association leads to, or -1 where the row that it starts
   * at is absent itself: then the foreign key is NULL. The parameters are those of require.
   *
   * @throws FetchException if there is no row for a foreign key
   */
  public int requireReferred(int position, String association, String foreignKey, int column)
      throws SQLException {
    return position < 0 && isNull(column)
        ? position
        : require(position, association, foreignKey, column);
  }

  /** Returns the same for a foreign key of several columns. */
  public int requireReferred(int position, String association, String foreignKey, int... columns)
      throws SQLException {
    return position < 0 && isNull(columns[0])
        ? position
        : require(position, association, foreignKey, columns);
  }

  private List<String> texts(int... columns) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int column : columns) {
      texts.add(resultSet.getString(column));
    }
    return texts;
  }

  static FetchException missing(String association, String foreignKey, @Nullable Object key) {
    return new FetchException("%s is required, but the row that %s %s refers to does not exist."
        .formatted(association, foreignKey, key));
  }

  SelectedColumn column(int column) {
    return columns.apply(column);
  }

  @SuppressWarnings("unchecked") // the map holds for each type a mapper of that type
  private <T> ColumnMapper<T> mapper(QualifiedType<T> type) {
    return (ColumnMapper<T>) mappers.computeIfAbsent(
        type,
        unknown ->
            context.findColumnMapperFor(unknown).orElseThrow(() -> FetchPlans.noMapper(unknown)));
  }

  private FetchException nullIn(int number) throws SQLException {
    SelectedColumn column = column(number);
    return new FetchException(
        "%s is NULL in the row of %s with the key %s, but the component is never absent. Make"
                .formatted(column.name(), column.entity(), resultSet.getString(column.keyColumn()))
            + " it a boxed type or an Optional, or the column NOT NULL.");
  }
}
