package names;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link List} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ListColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ListColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn queryId() {
    return LongColumn.of(path, "query_id");
  }

  public LongColumn keyId() {
    return LongColumn.of(path, "key_id");
  }

  public QueryColumns query() {
    return new QueryColumns(path.toOne("query", "query", "query_id", "id"));
  }

  public KeyColumns key() {
    return new KeyColumns(path.toOne("key", "\"key\"", "key_id", "id"));
  }
}
