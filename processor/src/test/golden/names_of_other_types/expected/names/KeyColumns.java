package names;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Key} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class KeyColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public KeyColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public ToMany<ListColumns> lists() {
    return ToMany.of(path.toMany("lists", "list", "id", "key_id"), ListColumns::new);
  }
}
