package dev.fetchplan.processor.sql;

import java.util.ArrayList;
import java.util.List;

/** The clauses of one SELECT, written one a line. */
final class SelectText {
  private static final int WIDTH = 100;
  private static final String CONTINUED = "    ";

  private final List<String> columns = new ArrayList<>();
  private final List<String> clauses = new ArrayList<>();

  /** Adds a column and returns its position, from 1. */
  int column(String expression) {
    columns.add(expression);
    return columns.size();
  }

  /** Returns the position that the next column gets. */
  int nextPosition() {
    return columns.size() + 1;
  }

  void clause(String text) {
    clauses.add(text);
  }

  @Override
  public String toString() {
    return selectList() + "\n" + String.join("\n", clauses);
  }

  private String selectList() {
    StringBuilder text = new StringBuilder("SELECT ");
    int lineStart = 0;
    for (int i = 0; i < columns.size(); i++) {
      String item = columns.get(i) + (i < columns.size() - 1 ? "," : "");
      boolean first = i == 0;
      if (!first && text.length() - lineStart + 1 + item.length() > WIDTH) {
        lineStart = text.length() + 1;
        text.append('\n').append(CONTINUED).append(item);
      } else {
        text.append(first ? "" : " ").append(item);
      }
    }
    return text.toString();
  }
}
