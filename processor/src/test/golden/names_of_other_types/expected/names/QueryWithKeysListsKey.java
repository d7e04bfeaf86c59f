package names;

import java.lang.Long;
import javax.annotation.processing.Generated;

/** {@link Query} with keys (with lists (with key)). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record QueryWithKeysListsKey(long id, Long optionalId,
    java.util.List<QueryWithKeysListsKey.KeyWithListsKey> keys) {
  /** Returns the columns alone. */
  public Query entity() {
    return new Query(id, optionalId);
  }

  /** Returns the entity's columns with the associations. */
  public static QueryWithKeysListsKey of(Query query, java.util.List<KeyWithListsKey> keys) {
    return new QueryWithKeysListsKey(query.id(), query.optionalId(), keys);
  }

  /** {@link Key} with lists (with key). */
  public record KeyWithListsKey(long id, java.util.List<ListWithKey> lists) {
    /** Returns the columns alone. */
    public Key entity() {
      return new Key(id);
    }

    /** Returns the entity's columns with the associations. */
    public static KeyWithListsKey of(Key key, java.util.List<ListWithKey> lists) {
      return new KeyWithListsKey(key.id(), lists);
    }
  }

  /** {@link List} with key. */
  public record ListWithKey(long id, long queryId, long keyId, Key key) {
    /** Returns the columns alone. */
    public List entity() {
      return new List(id, queryId, keyId);
    }

    /** Returns the entity's columns with the associations. */
    public static ListWithKey of(List list, Key key) {
      return new ListWithKey(list.id(), list.queryId(), list.keyId(), key);
    }
  }
}
