package orders;

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
 * Loads {@link Town} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class TownRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public TownRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public TownRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Towns without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT town.id, town.name, town.postcode
   * FROM town
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Town> rowMapper() {
    return LabelledRows.mapper("Town", (rows, at) -> new Town(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getString(at[2])), "id", "name", "postcode");
  }

  /** Towns without associations: 1 statement. */
  public static final class All extends Query<Town, Town, TownColumns, Long, All> {
    private static final Select TOWNS = Select.root("Town", """
        SELECT town.id, town.name, town.postcode
        FROM town""");

    private static final Plan<All, Town, TownColumns> PLAN =
        Plan.of("TownRepository.all", All::new, TownColumns::new, All::load, TOWNS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the town with that key, or empty if this query has none. */
    public Optional<Town> byId(long id) {
      return byKey(id);
    }

    /** Towns in hand, in an immutable list: no statement. */
    public List<Town> of(Collection<Town> towns) {
      return inHand(towns);
    }

    private static List<Town> load(Run run) {
      var towns = new TownRows();
      run.scan(TOWNS, rows -> {
        while (rows.next()) {
          towns.append(rows, 1);
        }
      });
      return run.distinct(towns.list, Town::id);
    }
  }

  /** Reads {@link Town} from rows. */
  private static final class TownRows {
    final List<Town> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Town read(Rows rows, int at) throws SQLException {
      return new Town(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }
}
