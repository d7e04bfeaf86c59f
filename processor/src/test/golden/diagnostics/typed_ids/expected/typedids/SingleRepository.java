package typedids;

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
 * Loads {@link Holder.Single} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class SingleRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public SingleRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public SingleRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Singles without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT single.id
   * FROM single
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Holder.Single> rowMapper() {
    return LabelledRows.mapper("Single", (rows, at) -> new Holder.Single(rows.getLong(at[0])),
        "id");
  }

  /** Singles without associations: 1 statement. */
  public static final class All
      extends Query<Holder.Single, Holder.Single, SingleColumns, Long, All> {
    private static final Select SINGLES = Select.root("Single", """
        SELECT single.id
        FROM single""");

    private static final Plan<All, Holder.Single, SingleColumns> PLAN =
        Plan.of("SingleRepository.all", All::new, SingleColumns::new, All::load, SINGLES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the single with that key, or empty if this query has none. */
    public Optional<Holder.Single> byId(long id) {
      return byKey(id);
    }

    /** Singles in hand, in an immutable list: no statement. */
    public List<Holder.Single> of(Collection<Holder.Single> singles) {
      return inHand(singles);
    }

    private static List<Holder.Single> load(Run run) {
      var singles = new SingleRows();
      run.scan(SINGLES, rows -> {
        while (rows.next()) {
          singles.append(rows, 1);
        }
      });
      return run.distinct(singles.list, Holder.Single::id);
    }
  }

  /** Reads {@link Holder.Single} from rows. */
  private static final class SingleRows {
    final List<Holder.Single> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Holder.Single read(Rows rows, int at) throws SQLException {
      return new Holder.Single(rows.getLong(at));
    }
  }
}
