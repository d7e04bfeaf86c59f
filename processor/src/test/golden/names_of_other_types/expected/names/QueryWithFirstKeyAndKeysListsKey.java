package names;

import java.lang.Long;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Query} with first (with key) and keys (with lists (with key)). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record QueryWithFirstKeyAndKeysListsKey(long id, Long optionalId, Long firstId,
    Optional<QueryWithFirstKeyAndKeysListsKey.ListWithKey> first,
    java.util.List<QueryWithFirstKeyAndKeysListsKey.KeyWithListsKey> keys) {
  /** Returns the columns alone. */
  public Query entity() {
    return new Query(id, optionalId, firstId);
  }

  /** Returns the entity's columns with the associations. */
  public static QueryWithFirstKeyAndKeysListsKey of(Query query, Optional<ListWithKey> first,
      java.util.List<KeyWithListsKey> keys) {
    return new QueryWithFirstKeyAndKeysListsKey(query.id(), query.optionalId(), query.firstId(),
        first, keys);
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
}
