package names;

import java.lang.Long;
import javax.annotation.processing.Generated;

/** {@link Query} with lists. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record QueryWithLists(long id, Long optionalId, Long firstId, java.util.List<List> lists) {
  /** Returns the columns alone. */
  public Query entity() {
    return new Query(id, optionalId, firstId);
  }

  /** Returns the entity's columns with the associations. */
  public static QueryWithLists of(Query query, java.util.List<List> lists) {
    return new QueryWithLists(query.id(), query.optionalId(), query.firstId(), lists);
  }
}
