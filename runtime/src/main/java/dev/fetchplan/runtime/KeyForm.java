package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.dialect.KeyList;
import java.util.Collections;
import java.util.List;

/**
 * How the keys stand in a text.
 *
 * @param keys the number of keys that the text has room for; 1 where they travel as a whole
 * @param columns those of a key
 */
record KeyForm(KeyList list, int keys, List<ColumnType> columns) {

  static final KeyForm NONE = new KeyForm(KeyList.NONE, 0, List.of(ColumnType.BIGINT));

  static KeyForm one(List<ColumnType> columns) {
    return new KeyForm(KeyList.ONE, 1, columns);
  }

  /** Returns the form for a number of keys; a list is padded so that few texts occur. */
  static KeyForm of(Dialect dialect, List<ColumnType> columns, int count) {
    KeyList list = dialect.keyList(columns);
    if (list.isWhole()) {
      return new KeyForm(list, 1, columns);
    }
    int padded = count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
    return new KeyForm(list, Math.min(padded, dialect.keyLimit(columns)), columns);
  }

  int width() {
    return columns.size();
  }

  int parameters() {
    return list == KeyList.ANY || list == KeyList.SELECT ? 1 : keys * width();
  }

  /** Returns the parameters of a list. */
  String parameterList() {
    String one = parametersOfOne();
    return String.join(", ", Collections.nCopies(keys, width() == 1 ? one : "(" + one + ")"));
  }

  /** Returns the parameters of one key, or one array for each column. */
  String parametersOfOne() {
    return String.join(", ", Collections.nCopies(width(), "?"));
  }
}
