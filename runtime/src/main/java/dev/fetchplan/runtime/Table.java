package dev.fetchplan.runtime;

/**
 * A table of a statement, as a clause names it.
 *
 * @param clause the whole line: {@code LEFT JOIN person author ON author.id = book.author_id}
 * @param alias {@code author}
 */
record Table(String clause, String alias) {

  boolean isFrom() {
    return clause.startsWith("FROM ");
  }

  boolean isLeftJoin() {
    return clause.startsWith("LEFT JOIN ");
  }

  /** Returns what follows FROM. */
  String source() {
    return clause.substring("FROM ".length());
  }
}
