package dev.fetchplan.dialect;

/** How a term of ORDER BY says where the rows without a value go. */
enum NullOrder {

  /** {@code a NULLS LAST}. */
  CLAUSE {
    @Override
    String order(String expression, String term, boolean descending, boolean first) {
      return term + (first ? " NULLS FIRST" : " NULLS LAST");
    }
  },

  /** {@code CASE WHEN a IS NULL THEN 1 ELSE 0 END, a}, which all databases take. */
  TERM {
    @Override
    String order(String expression, String term, boolean descending, boolean first) {
      return "CASE WHEN %s IS NULL THEN %d ELSE %d END, %s"
          .formatted(expression, first ? 0 : 1, first ? 1 : 0, term);
    }
  },

  /**
   * The same where it must be said: NULL is the smallest value, and a term of its own would keep an
   * index from giving the order.
   */
  SMALLEST {
    @Override
    String order(String expression, String term, boolean descending, boolean first) {
      return first == descending ? TERM.order(expression, term, descending, first) : term;
    }
  };

  /**
   * Returns the term with a place for NULL.
   *
   * @param term the expression with its direction
   * @param first whether NULL stands before all values, or else behind them
   */
  abstract String order(String expression, String term, boolean descending, boolean first);
}
