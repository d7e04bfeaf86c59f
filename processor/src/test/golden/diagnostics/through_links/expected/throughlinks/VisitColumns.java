package throughlinks;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Visit} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class VisitColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public VisitColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn guestId() {
    return LongColumn.of(path, "guest_id");
  }

  public PersonColumns guest() {
    return new PersonColumns(path.toOne("guest", "person", "guest_id", "id"));
  }
}
