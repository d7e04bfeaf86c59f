package throughlinks;

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
 * Loads {@link Broken} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BrokenRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BrokenRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BrokenRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Brokens without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT broken.id, broken.one_id, broken.other_id
   * FROM broken
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Broken> rowMapper() {
    return LabelledRows.mapper("Broken", (rows, at) -> new Broken(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getLong(at[2])), "id", "one_id", "other_id");
  }

  /** Brokens without associations: 1 statement. */
  public static final class All extends Query<Broken, Broken, BrokenColumns, Long, All> {
    private static final Select BROKENS = Select.root("Broken", """
        SELECT broken.id, broken.one_id, broken.other_id
        FROM broken""");

    private static final Plan<All, Broken, BrokenColumns> PLAN =
        Plan.of("BrokenRepository.all", All::new, BrokenColumns::new, All::load, BROKENS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the broken with that key, or empty if this query has none. */
    public Optional<Broken> byId(long id) {
      return byKey(id);
    }

    /** Brokens in hand, in an immutable list: no statement. */
    public List<Broken> of(Collection<Broken> brokens) {
      return inHand(brokens);
    }

    private static List<Broken> load(Run run) {
      var brokens = new BrokenRows();
      run.scan(BROKENS, rows -> {
        while (rows.next()) {
          brokens.append(rows, 1);
        }
      });
      return run.distinct(brokens.list, Broken::id);
    }
  }

  /** Reads {@link Broken} from rows. */
  private static final class BrokenRows {
    final List<Broken> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Broken read(Rows rows, int at) throws SQLException {
      return new Broken(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2));
    }
  }
}
