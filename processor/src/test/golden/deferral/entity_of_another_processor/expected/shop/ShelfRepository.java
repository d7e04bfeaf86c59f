package shop;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Shelf} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShelfRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ShelfRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ShelfRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Shelfs without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT shelf.id, shelf.best_id
   * FROM shelf
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Shelfs with boxes: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT shelf.id, shelf.best_id
   * FROM shelf
   * }</pre>
   *
   * <p>{@code boxes}, for all rows at once:
   *
   * <pre>{@code
   * SELECT box.id, box.shelf_id
   * FROM box
   * WHERE box.shelf_id IN (:shelfIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithBoxes withBoxes() {
    return new WithBoxes(source, Narrowing.NONE);
  }

  /**
   * Shelfs with best: 1 statement.
   *
   * <pre>{@code
   * SELECT shelf.id, shelf.best_id, best.id, best.shelf_id
   * FROM shelf
   * LEFT JOIN box best ON best.id = shelf.best_id
   * }</pre>
   */
  public WithBest withBest() {
    return new WithBest(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Shelf> rowMapper() {
    return LabelledRows.mapper("Shelf", (rows, at) -> new Shelf(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "best_id");
  }

  /** Shelfs without associations: 1 statement. */
  public static final class All extends Query<Shelf, Shelf, ShelfColumns, Long, All> {
    private static final Select SHELFS = Select.root("Shelf", """
        SELECT shelf.id, shelf.best_id
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
      var shelfs = new ShelfRows();
      run.scan(SHELFS, rows -> {
        while (rows.next()) {
          shelfs.append(rows, 1);
        }
      });
      return run.distinct(shelfs.list, Shelf::id);
    }
  }

  /** Shelfs with boxes: 2 statements. */
  public static final class WithBoxes
      extends Query<ShelfWithBoxes, Shelf, ShelfColumns, Long, WithBoxes> {
    private static final Select SHELFS = Select.root("Shelf", """
        SELECT shelf.id, shelf.best_id
        FROM shelf""");

    private static final Select BOXES = Select.prefetch("boxes", "Box", """
        SELECT box.id, box.shelf_id
        FROM box
        WHERE box.shelf_id IN (:shelfIds)""");

    private static final Plan<WithBoxes, ShelfWithBoxes, ShelfColumns> PLAN =
        Plan.of("ShelfRepository.withBoxes", WithBoxes::new, ShelfColumns::new, WithBoxes::load,
            SHELFS, BOXES)
            .byRootKey(BOXES);

    private WithBoxes(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the shelf with that key, or empty if this query has none. */
    public Optional<ShelfWithBoxes> byId(long id) {
      return byKey(id);
    }

    /**
     * Shelfs in hand with boxes: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code boxes}, for all rows at once:
     *
     * <pre>{@code
     * SELECT box.id, box.shelf_id
     * FROM box
     * WHERE box.shelf_id IN (:shelfIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ShelfWithBoxes> of(Collection<Shelf> shelfs) {
      return complete(shelfs, WithBoxes::complete);
    }

    /**
     * For each key its boxes: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without boxes has an empty list. The
     * method {@code of} shows the SQL: {@code boxes}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Box>> boxesOf(Collection<Long> shelfIds) {
      var keys = new LongIndex();
      return lists("boxesOf", shelfIds, keys, run -> boxesOf(run, keys));
    }

    /** Narrows {@code boxes} of each shelf; no further statement. */
    public WithBoxes boxes(UnaryOperator<ToManyQuery<BoxColumns>> narrow) {
      return narrowed("boxes", ToManyQuery.of(BoxColumns::new), narrow);
    }

    private static List<ShelfWithBoxes> load(Run run) {
      var shelfs = new ShelfRows();
      run.scan(SHELFS, rows -> {
        while (rows.next()) {
          shelfs.addRoot(rows, 1);
        }
      });
      var boxesOf = boxesOf(run, shelfs.keys);
      var result = new ArrayList<ShelfWithBoxes>(shelfs.list.size());
      for (int i = 0; i < shelfs.list.size(); i++) {
        result.add(ShelfWithBoxes.of(shelfs.list.get(i), boxesOf[i]));
      }
      return result;
    }

    private static List<ShelfWithBoxes> complete(Run run, List<Shelf> shelfs) {
      var shelfIds = new LongIndex();
      for (Shelf shelf : shelfs) {
        shelfIds.add(shelf.id());
      }
      var boxesOf = boxesOf(run, shelfIds);
      var result = new ArrayList<ShelfWithBoxes>(shelfs.size());
      for (Shelf shelf : shelfs) {
        result.add(ShelfWithBoxes.of(shelf, boxesOf[shelfIds.find(shelf.id())]));
      }
      return result;
    }

    private static List<Box>[] boxesOf(Run run, LongIndex shelfIds) {
      var boxes = new BoxRows();
      var shelfToBoxes = new Links();
      run.scan(BOXES, shelfIds, rows -> {
        while (rows.next()) {
          shelfToBoxes.add(shelfIds.find(rows, 2), boxes.append(rows, 1));
        }
      });
      return shelfToBoxes.lists(shelfIds.size(), boxes.list);
    }
  }

  /** Shelfs with best: 1 statement. */
  public static final class WithBest
      extends Query<ShelfWithBest, Shelf, ShelfColumns, Long, WithBest> {
    private static final Select SHELFS = Select.root("Shelf", """
        SELECT shelf.id, shelf.best_id, best.id, best.shelf_id
        FROM shelf
        LEFT JOIN box best ON best.id = shelf.best_id""")
        .joining("best", "Box");

    private static final Select BEST = Select.prefetch("best", "Box", """
        SELECT box.id, box.shelf_id
        FROM box
        WHERE box.id IN (:shelfBestIds)""");

    private static final Plan<WithBest, ShelfWithBest, ShelfColumns> PLAN =
        Plan.of("ShelfRepository.withBest", WithBest::new, ShelfColumns::new, WithBest::load,
            SHELFS);

    private WithBest(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the shelf with that key, or empty if this query has none. */
    public Optional<ShelfWithBest> byId(long id) {
      return byKey(id);
    }

    /**
     * Shelfs in hand with best: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code best}, for all rows at once:
     *
     * <pre>{@code
     * SELECT box.id, box.shelf_id
     * FROM box
     * WHERE box.id IN (:shelfBestIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ShelfWithBest> of(Collection<Shelf> shelfs) {
      return complete(shelfs, WithBest::complete);
    }

    private static List<ShelfWithBest> load(Run run) {
      // several shelfs can share one box: each is read once
      var bests = new BoxRows();
      var shelfs = new ShelfWithBestRows(bests);
      run.scan(SHELFS, rows -> {
        while (rows.next()) {
          shelfs.append(rows, 1);
        }
      });
      return run.distinct(shelfs.list, ShelfWithBest::id);
    }

    private static List<ShelfWithBest> complete(Run run, List<Shelf> shelfs) {
      var shelfBestIds = new LongIndex();
      for (Shelf shelf : shelfs) {
        shelfBestIds.add(shelf.bestId());
      }
      var bestOf = bestOf(run, shelfBestIds);
      var result = new ArrayList<ShelfWithBest>(shelfs.size());
      for (Shelf shelf : shelfs) {
        result.add(ShelfWithBest.of(shelf, bestOf.get(shelfBestIds.find(shelf.bestId()))));
      }
      return result;
    }

    private static List<Box> bestOf(Run run, LongIndex shelfBestIds) {
      var bests = new BoxRows();
      var shelfToBest = new Targets(run, shelfBestIds, "Shelf.best", "shelf.best_id");
      run.scan(BEST, shelfBestIds, rows -> {
        while (rows.next()) {
          shelfToBest.add(rows, 1, shelfBestIds.find(rows, 1), bests.append(rows, 1));
        }
      });
      return shelfToBest.required(bests.list);
    }
  }

  /** Reads {@link Shelf} from rows. */
  private static final class ShelfRows {
    final LongIndex keys = new LongIndex();

    final List<Shelf> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
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

  /** Reads {@link Box} from rows. */
  private static final class BoxRows {
    final LongIndex keys = new LongIndex();

    final List<Box> list = new ArrayList<>();

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

    Box read(Rows rows, int at) throws SQLException {
      return new Box(rows.getLong(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link ShelfWithBest} from rows. */
  private static final class ShelfWithBestRows {
    final List<ShelfWithBest> list = new ArrayList<>();

    private final BoxRows boxRows;

    ShelfWithBestRows(BoxRows boxRows) {
      this.boxRows = boxRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    ShelfWithBest read(Rows rows, int at) throws SQLException {
      return new ShelfWithBest(rows.getLong(at), rows.getLongKey(at + 1),
          boxRows.list.get(rows.require(boxRows.addReferred(rows, at + 2, at + 1), "Shelf.best",
          "shelf.best_id", at + 1)));
    }
  }
}
