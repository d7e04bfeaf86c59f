package words;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Order} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class OrderColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public OrderColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn group() {
    return StringColumn.nullable(path, "\"group\"");
  }

  public IntColumn limit() {
    return IntColumn.of(path, "\"limit\"");
  }

  public LongColumn userId() {
    return LongColumn.of(path, "user_id");
  }

  public UserColumns user() {
    return new UserColumns(path.toOne("user", "\"user\"", "user_id", "id"));
  }

  public ToMany<GroupColumns> groups() {
    return ToMany.of(path.linked("groups", "order_group", "sales.\"group\"",
        List.of("id", "order_id"), List.of("group_id", "id")), GroupColumns::new);
  }
}
