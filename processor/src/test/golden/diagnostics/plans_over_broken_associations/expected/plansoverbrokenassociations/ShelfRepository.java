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
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Shelf} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShelfRepository {
  private static final QualifiedType<Room> ROOM = QualifiedType.of(Room.class);

  private static final QualifiedType<List<Room>> LIST_OF_ROOM =
      QualifiedType.of(new GenericType<List<Room>>() {});

  private static final QualifiedType<Object> OBJECT = QualifiedType.of(Object.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ShelfRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, ROOM, LIST_OF_ROOM, OBJECT);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ShelfRepository(Handle handle) {
    this.source = Source.of(handle, ROOM, LIST_OF_ROOM, OBJECT);
  }

  /**
   * Shelfs without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT shelf.id, shelf.room, shelf.rooms, shelf.why, shelf.mover_id, shelf.keeper_number
   * FROM shelf
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Shelf> rowMapper() {
    return LabelledRows.mapper("Shelf", (rows, at) -> new Shelf(rows.getLong(at[0]),
        rows.get(ROOM, at[1]), rows.get(LIST_OF_ROOM, at[2]), new Move(rows.getString(at[3]),
            rows.getLong(at[4])), rows.get(OBJECT, at[5])), "id", "room", "rooms", "why",
        "mover_id", "keeper_number");
  }

  /** Shelfs without associations: 1 statement. */
  public static final class All extends Query<Shelf, Shelf, ShelfColumns, Long, All> {
    private static final Select SHELFS = Select.root("Shelf", """
        SELECT shelf.id, shelf.room, shelf.rooms, shelf.why, shelf.mover_id, shelf.keeper_number
        FROM shelf""");

    private static final Plan<All, Shelf, ShelfColumns> PLAN =
        Plan.of("ShelfRepository.all", All::new, ShelfColumns::new, All::load, SHELFS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the shelf with that key, or empty if this query has none. */
    public Optional<Shelf> byId(long id) {
      return byKey(id);
    }

    /** Shelfs in hand, in an immutable list: no statement. */
    public List<Shelf> of(Collection<Shelf> shelfs) {
      return inHand(shelfs);
    }

    private static List<Shelf> load(Run run) {
      var shelfs = new ShelfRows(run);
      run.scan(SHELFS, rows -> {
        while (rows.next()) {
          shelfs.append(rows, 1);
        }
      });
      return run.distinct(shelfs.list, Shelf::id);
    }
  }

  /** Reads {@link Shelf} from rows. */
  private static final class ShelfRows {
    final List<Shelf> list = new ArrayList<>();

    private final ColumnMapper<Room> roomMapper;

    private final ColumnMapper<List<Room>> listOfRoomMapper;

    private final ColumnMapper<Object> objectMapper;

    ShelfRows(Run run) {
      this.roomMapper = run.mapper(ROOM);
      this.listOfRoomMapper = run.mapper(LIST_OF_ROOM);
      this.objectMapper = run.mapper(OBJECT);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Shelf read(Rows rows, int at) throws SQLException {
      return new Shelf(rows.getLong(at), rows.get(roomMapper, at + 1),
          rows.get(listOfRoomMapper, at + 2), new Move(rows.getString(at + 3),
              rows.getLong(at + 4)), rows.get(objectMapper, at + 5));
    }
  }
}
