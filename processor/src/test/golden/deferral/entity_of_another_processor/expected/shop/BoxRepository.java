package shop;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
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
 * Loads {@link Box} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BoxRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BoxRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BoxRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Boxes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT box.id, box.shelf_id
   * FROM box
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Boxes with shelf: 1 statement.
   *
   * <pre>{@code
   * SELECT box.id, box.shelf_id, shelf.id, shelf.best_id
   * FROM box
   * LEFT JOIN shelf ON shelf.id = box.shelf_id
   * }</pre>
   */
  public WithShelf withShelf() {
    return new WithShelf(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Box> rowMapper() {
    return LabelledRows.mapper("Box", (rows, at) -> new Box(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "shelf_id");
  }

  /** Boxes without associations: 1 statement. */
  public static final class All extends Query<Box, Box, BoxColumns, Long, All> {
    private static final Select BOXES = Select.root("Box", """
        SELECT box.id, box.shelf_id
        FROM box""");

    private static final Plan<All, Box, BoxColumns> PLAN =
        Plan.of("BoxRepository.all", All::new, BoxColumns::new, All::load, BOXES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the box with that key, or empty if this query has none. */
    public Optional<Box> byId(long id) {
      return byKey(id);
    }

    /** Boxes in hand, in an immutable list: no statement. */
    public List<Box> of(Collection<Box> boxes) {
      return inHand(boxes);
    }

    private static List<Box> load(Run run) {
      var boxes = new BoxRows();
      run.scan(BOXES, rows -> {
        while (rows.next()) {
          boxes.append(rows, 1);
        }
      });
      return run.distinct(boxes.list, Box::id);
    }
  }

  /** Boxes with shelf: 1 statement. */
  public static final class WithShelf
      extends Query<BoxWithShelf, Box, BoxColumns, Long, WithShelf> {
    private static final Select BOXES = Select.root("Box", """
        SELECT box.id, box.shelf_id, shelf.id, shelf.best_id
        FROM box
        LEFT JOIN shelf ON shelf.id = box.shelf_id""")
        .joining("shelf", "Shelf");

    private static final Select SHELF = Select.prefetch("shelf", "Shelf", """
        SELECT shelf.id, shelf.best_id
        FROM shelf
        WHERE shelf.id IN (:boxShelfIds)""");

    private static final Plan<WithShelf, BoxWithShelf, BoxColumns> PLAN =
        Plan.of("BoxRepository.withShelf", WithShelf::new, BoxColumns::new, WithShelf::load, BOXES);

    private WithShelf(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the box with that key, or empty if this query has none. */
    public Optional<BoxWithShelf> byId(long id) {
      return byKey(id);
    }

    /**
     * Boxes in hand with shelf: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code shelf}, for all rows at once:
     *
     * <pre>{@code
     * SELECT shelf.id, shelf.best_id
     * FROM shelf
     * WHERE shelf.id IN (:boxShelfIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BoxWithShelf> of(Collection<Box> boxes) {
      return complete(boxes, WithShelf::complete);
    }

    private static List<BoxWithShelf> load(Run run) {
      // several boxes can share one shelf: each is read once
      var shelfs = new ShelfRows();
      var boxes = new BoxWithShelfRows(shelfs);
      run.scan(BOXES, rows -> {
        while (rows.next()) {
          boxes.append(rows, 1);
        }
      });
      return run.distinct(boxes.list, BoxWithShelf::id);
    }

    private static List<BoxWithShelf> complete(Run run, List<Box> boxes) {
      var boxShelfIds = new LongIndex();
      for (Box box : boxes) {
        boxShelfIds.add(box.shelfId());
      }
      var shelfOf = shelfOf(run, boxShelfIds);
      var result = new ArrayList<BoxWithShelf>(boxes.size());
      for (Box box : boxes) {
        result.add(BoxWithShelf.of(box, shelfOf.get(boxShelfIds.find(box.shelfId()))));
      }
      return result;
    }

    private static List<Shelf> shelfOf(Run run, LongIndex boxShelfIds) {
      var shelfs = new ShelfRows();
      var boxToShelf = new Targets(run, boxShelfIds, "Box.shelf", "box.shelf_id");
      run.scan(SHELF, boxShelfIds, rows -> {
        while (rows.next()) {
          boxToShelf.add(rows, 1, boxShelfIds.find(rows, 1), shelfs.append(rows, 1));
        }
      });
      return boxToShelf.required(shelfs.list);
    }
  }

  /** Reads {@link Box} from rows. */
  private static final class BoxRows {
    final List<Box> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Box read(Rows rows, int at) throws SQLException {
      return new Box(rows.getLong(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link Shelf} from rows. */
  private static final class ShelfRows {
    final LongIndex keys = new LongIndex();

    final List<Shelf> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Shelf read(Rows rows, int at) throws SQLException {
      return new Shelf(rows.getLong(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link BoxWithShelf} from rows. */
  private static final class BoxWithShelfRows {
    final List<BoxWithShelf> list = new ArrayList<>();

    private final ShelfRows shelfRows;

    BoxWithShelfRows(ShelfRows shelfRows) {
      this.shelfRows = shelfRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BoxWithShelf read(Rows rows, int at) throws SQLException {
      return new BoxWithShelf(rows.getLong(at), rows.getLongKey(at + 1),
          shelfRows.list.get(rows.require(shelfRows.addReferred(rows, at + 2, at + 1), "Box.shelf",
          "box.shelf_id", at + 1)));
    }
  }
}
