package throughlinks;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Broken} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BrokenColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public BrokenColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn oneId() {
    return StringColumn.of(path, "one_id");
  }

  public LongColumn otherId() {
    return LongColumn.of(path, "other_id");
  }

  public PersonColumns other() {
    return new PersonColumns(path.toOne("other", "person", "other_id", "id"));
  }
}
