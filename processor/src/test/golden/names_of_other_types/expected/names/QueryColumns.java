package names;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Query} and the ways from it, for conditions and orders. */
@NullableComponents({
    "optionalId",
    "firstId"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class QueryColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public QueryColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn optionalId() {
    return LongColumn.nullable(path, "optional_id");
  }

  public LongColumn firstId() {
    return LongColumn.nullable(path, "first_id");
  }

  public OptionalColumns optional() {
    return new OptionalColumns(path.toOne("optional", "optional", "optional_id", "id"));
  }

  public ListColumns first() {
    return new ListColumns(path.toOne("first", "list", "first_id", "id"));
  }

  public ToMany<ListColumns> lists() {
    return ToMany.of(path.toMany("lists", "list", "id", "query_id"), ListColumns::new);
  }

  public ToMany<KeyColumns> keys() {
    return ToMany.of(path.linked("keys", "query_key", "\"key\"", List.of("id", "query_id"),
        List.of("key_id", "id")), KeyColumns::new);
  }
}
