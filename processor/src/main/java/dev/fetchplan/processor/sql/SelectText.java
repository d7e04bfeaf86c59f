package dev.fetchplan.processor.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of one SELECT, written one a line: as it is sent while nothing restricts it, and as
 * it is documented, with all that a shape declares.
 */
final class SelectText {
  private static final int WIDTH = 100;
  private static final String CONTINUED = "    ";

  private final List<String> columns = new ArrayList<>();
  private final List<String> documentedColumns = new ArrayList<>();
  private final List<String> clauses = new ArrayList<>();
  private final List<String> documentedClauses = new ArrayList<>();

  /** Adds a column and returns its position, from 1. */
  int column(String expression) {
    columns.add(expression);
    documentedColumns.add(expression);
    return columns.size();
  }

  /** Documents a column as it is written once that is known at run time. */
  void document(int position, String expression) {
    documentedColumns.set(position - 1, expression);
  }

  /** Returns the position that the next column gets. */
  int nextPosition() {
    return columns.size() + 1;
  }

  void clause(String text) {
    clauses.add(text);
    documentedClauses.add(text);
  }

  void clause(String text, String documented) {
    clauses.add(text);
    documentedClauses.add(documented);
  }

  /** Adds a clause that is written only once it is known at run time. */
  void documentedClause(String text) {
    documentedClauses.add(text);
  }

  String sent() {
    return text(columns, clauses);
  }

  String documented() {
    return text(documentedColumns, documentedClauses);
  }

  private static String text(List<String> columns, List<String> clauses) {
    return selectList(columns) + "\n" + String.join("\n", clauses);
  }

  private static String selectList(List<String> columns) {
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
