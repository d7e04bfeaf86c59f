package dev.fetchplan.dialect;

import java.util.List;

/** Keys as a JSON text: an array of values, or of arrays where a key has several columns. */
final class JsonText {

  private final StringBuilder text;

  private JsonText(int capacity) {
    this.text = new StringBuilder(capacity);
  }

  static String of(long[] keys) {
    JsonText json = new JsonText(2 + 8 * keys.length);
    for (int i = 0; i < keys.length; i++) {
      json.text.append(i == 0 ? '[' : ',').append(keys[i]);
    }
    return json.text.append(']').toString();
  }

  /**
   * Returns the text for keys of which there is one at least.
   *
   * @param columns the values of each column
   */
  static String of(List<Object[]> columns) {
    int count = columns.get(0).length;
    JsonText json = new JsonText(2 + 16 * count * columns.size());
    for (int row = 0; row < count; row++) {
      json.text.append(row == 0 ? '[' : ',');
      if (columns.size() == 1) {
        json.append(columns.get(0)[row]);
      } else {
        json.appendRow(columns, row);
      }
    }
    return json.text.append(']').toString();
  }

  private void appendRow(List<Object[]> columns, int row) {
    for (int column = 0; column < columns.size(); column++) {
      text.append(column == 0 ? '[' : ',');
      append(columns.get(column)[row]);
    }
    text.append(']');
  }

  /** A number has one form in Java and in JSON. */
  private void append(Object value) {
    if (value instanceof Number) {
      text.append(value);
    } else {
      appendQuoted(value.toString());
    }
  }

  private void appendQuoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append("\\u00").append(Character.forDigit(c >> 4, 16));
        text.append(Character.forDigit(c & 0xF, 16));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
