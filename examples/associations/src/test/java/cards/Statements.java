package cards;

import java.util.List;

/** Statements in a form in which those that ran can be compared with those of the Javadoc. */
final class Statements {

  private Statements() {}

  /** Leaves out how lines are broken and parameters called, and that literals are bound. */
  static List<String> flat(List<String> statements) {
    return statements.stream()
        .map(sql ->
            sql.replaceAll("\\n {4}", " ").replaceAll(":\\w+|\\b1950\\b|'IN'|'Raja Rao'", "?"))
        .toList();
  }
}
