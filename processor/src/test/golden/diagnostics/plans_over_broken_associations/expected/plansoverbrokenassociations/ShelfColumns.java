package plansoverbrokenassociations;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Shelf} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShelfColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ShelfColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<Room> room() {
    return Column.nullable(path, "room", QualifiedType.of(Room.class));
  }

  public Column<List<Room>> rooms() {
    return Column.nullable(path, "rooms", QualifiedType.of(new GenericType<List<Room>>() {}));
  }

  public MoveColumns move() {
    return new MoveColumns(path);
  }

  public Column<Object> keeperNumber() {
    return Column.of(path, "keeper_number", QualifiedType.of(Object.class));
  }

  /** The columns of {@link Move}. */
  public static final class MoveColumns {
    private final Path path;

    private MoveColumns(Path path) {
      this.path = path;
    }

    public StringColumn why() {
      return StringColumn.nullable(path, "why");
    }

    public LongColumn moverId() {
      return LongColumn.of(path, "mover_id");
    }
  }
}
