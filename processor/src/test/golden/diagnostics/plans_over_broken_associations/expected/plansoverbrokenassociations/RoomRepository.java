package plansoverbrokenassociations;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Room} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class RoomRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public RoomRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public RoomRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Rooms without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT room.id
   * FROM room
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Room> rowMapper() {
    return LabelledRows.mapper("Room", (rows, at) -> new Room(rows.getLong(at[0])), "id");
  }

  /** Rooms without associations: 1 statement. */
  public static final class All extends Query<Room, Room, RoomColumns, Long, All> {
    private static final Select ROOMS = Select.root("Room", """
        SELECT room.id
        FROM room""");

    private static final Plan<All, Room, RoomColumns> PLAN =
        Plan.of("RoomRepository.all", All::new, RoomColumns::new, All::load, ROOMS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the room with that key, or empty if this query has none. */
    public Optional<Room> byId(long id) {
      return byKey(id);
    }

    /** Rooms in hand, in an immutable list: no statement. */
    public List<Room> of(Collection<Room> rooms) {
      return inHand(rooms);
    }

    private static List<Room> load(Run run) {
      var rooms = new RoomRows();
      run.scan(ROOMS, rows -> {
        while (rows.next()) {
          rooms.append(rows, 1);
        }
      });
      return run.distinct(rooms.list, Room::id);
    }
  }

  /** Reads {@link Room} from rows. */
  private static final class RoomRows {
    final List<Room> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Room read(Rows rows, int at) throws SQLException {
      return new Room(rows.getLong(at));
    }
  }
}
