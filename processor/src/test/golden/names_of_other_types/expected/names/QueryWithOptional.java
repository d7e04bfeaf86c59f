package names;

import java.lang.Long;
import javax.annotation.processing.Generated;

/** {@link Query} with optional. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record QueryWithOptional(long id, Long optionalId, Long firstId,
    java.util.Optional<Optional> optional) {
  /** Returns the columns alone. */
  public Query entity() {
    return new Query(id, optionalId, firstId);
  }

  /** Returns the entity's columns with the associations. */
  public static QueryWithOptional of(Query query, java.util.Optional<Optional> optional) {
    return new QueryWithOptional(query.id(), query.optionalId(), query.firstId(), optional);
  }
}
