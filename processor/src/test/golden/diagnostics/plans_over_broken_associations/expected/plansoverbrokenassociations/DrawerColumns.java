package plansoverbrokenassociations;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Drawer} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class DrawerColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public DrawerColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn deskId() {
    return LongColumn.of(path, "desk_id");
  }

  public DeskColumns desk() {
    return new DeskColumns(path.toOne("desk", "desk", "desk_id", "id"));
  }
}
