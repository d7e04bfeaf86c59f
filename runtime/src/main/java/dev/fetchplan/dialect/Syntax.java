package dev.fetchplan.dialect;

/**
 * The words of a database's own.
 *
 * @param identifiers which names are quoted, and how
 * @param nulls how an order places the rows without a value
 * @param textMatch how a pattern is matched
 * @param offsetAlone the words before an offset that no limit goes with
 * @param comparesRows whether an index serves {@code (a, b) > (?, ?)}
 */
record Syntax(
    Identifiers identifiers,
    NullOrder nulls,
    TextMatch textMatch,
    String offsetAlone,
    boolean comparesRows) {

  /** Whoever merges the rows of several servers adds the offset to the limit, and must be able. */
  private static final String NO_LIMIT = "LIMIT " + (1L << 62) + " OFFSET ";

  static final Syntax POSTGRESQL =
      new Syntax(Identifiers.QUOTED, NullOrder.CLAUSE, TextMatch.LIKE, "OFFSET ", true);

  static final Syntax H2 =
      new Syntax(Identifiers.H2, NullOrder.CLAUSE, TextMatch.LIKE, "OFFSET ", true);

  static final Syntax MARIADB =
      new Syntax(Identifiers.BACK_TICKS, NullOrder.SMALLEST, TextMatch.LIKE, NO_LIMIT, false);

  static final Syntax SQLITE =
      new Syntax(Identifiers.QUOTED, NullOrder.CLAUSE, TextMatch.GLOB, NO_LIMIT, true);

  static final Syntax GENERIC =
      new Syntax(Identifiers.QUOTED, NullOrder.TERM, TextMatch.LIKE, NO_LIMIT, false);
}
