package names;

import javax.annotation.processing.Generated;

/** {@link List} with query. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ListWithQuery(long id, long queryId, long keyId, Query query) {
  /** Returns the columns alone. */
  public List entity() {
    return new List(id, queryId, keyId);
  }

  /** Returns the entity's columns with the associations. */
  public static ListWithQuery of(List list, Query query) {
    return new ListWithQuery(list.id(), list.queryId(), list.keyId(), query);
  }
}
