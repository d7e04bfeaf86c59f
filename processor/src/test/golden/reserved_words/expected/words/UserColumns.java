package words;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link User} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class UserColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public UserColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn choice() {
    return StringColumn.nullable(path, "\"select\"");
  }

  public ToMany<OrderColumns> orders() {
    return ToMany.of(path.toMany("orders", "\"order\"", "id", "user_id"), OrderColumns::new);
  }
}
