package plansoverbrokenassociations;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Desk} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class DeskColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public DeskColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn roomNumber() {
    return LongColumn.of(path, "room_number");
  }

  public LongColumn classId() {
    return LongColumn.of(path, "class_id");
  }

  public LongColumn annex() {
    return LongColumn.of(path, "annex");
  }

  public StringColumn windowId() {
    return StringColumn.of(path, "window_id");
  }

  public LongColumn wallId() {
    return LongColumn.of(path, "wall_id");
  }

  public RoomColumns room() {
    return new RoomColumns(path.toOne("room", "room", "room_number", "id"));
  }
}
