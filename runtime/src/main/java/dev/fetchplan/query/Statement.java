package dev.fetchplan.query;

/**
 * A statement of a query.
 *
 * @param path the associations from the root that it fetches, separated by dots; empty for the root
 * @param strategy how it comes about
 * @param sql the text as it is sent; where keys travel as a list, the text for one key
 */
public record Statement(String path, Strategy strategy, String sql) {

  /** How a statement comes about; a join fetch has none of its own. */
  public enum Strategy {

    /** Reads the root entity and what is joined to it. */
    ROOT,

    /** Reads what belongs to the keys of the rows before it. */
    BATCHED_PREFETCH
  }
}
