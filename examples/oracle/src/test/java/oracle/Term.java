package oracle;

import dev.fetchplan.query.Operand;
import dev.fetchplan.query.Order;
import dev.fetchplan.query.StringOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A term of an order: how a user writes it, and how it orders two rows.
 *
 * @param nullsFirst where rows without a value stand; null to say nothing, which is last
 */
record Term(Way way, boolean descending, Boolean nullsFirst, boolean ignoreCase) {

  Order written(Object columns) {
    Operand<Object> column = way.written(columns);
    Order order = descending ? column.desc() : column.asc();
    if (ignoreCase) {
      order = ((StringOrder) order).ignoreCase();
    }
    if (nullsFirst == null) {
      return order;
    }
    return nullsFirst ? order.nullsFirst() : order.nullsLast();
  }

  Comparator<Map<String, Object>> meant(Oracle oracle) {
    Comparator<Object> values = ignoreCase
        ? Comparator.comparing(value -> ((String) value).toLowerCase(Locale.ROOT))
        : Term::compare;
    Comparator<Object> directed = descending ? values.reversed() : values;
    boolean first = nullsFirst != null && nullsFirst;
    return Comparator.comparing(
        row -> way.value(row, oracle),
        first ? Comparator.nullsFirst(directed) : Comparator.nullsLast(directed));
  }

  /** Compares as a database does: texts by their bytes, UUIDs without a sign. */
  static int compare(Object one, Object other) {
    if (one instanceof UUID left && other instanceof UUID right) {
      int high =
          Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
      return high != 0
          ? high
          : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    } else if (one instanceof BigDecimal left) {
      return left.compareTo((BigDecimal) other);
    } else if (one instanceof Long left) {
      return left.compareTo((Long) other);
    } else if (one instanceof LocalDate left) {
      return left.compareTo((LocalDate) other);
    }
    return ((String) one).compareTo((String) other);
  }

  @Override
  public String toString() {
    String nulls = nullsFirst == null ? "" : nullsFirst ? " nulls first" : " nulls last";
    return way + (descending ? " desc" : " asc") + nulls + (ignoreCase ? " ignoring case" : "");
  }
}
