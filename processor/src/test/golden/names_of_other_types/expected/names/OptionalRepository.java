package names;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.lang.Long;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Optional} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class OptionalRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public OptionalRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public OptionalRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Optionals without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT optional.id, optional.number
   * FROM optional
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Optional> rowMapper() {
    return LabelledRows.mapper("Optional", (rows, at) -> new Optional(rows.getLong(at[0]),
        rows.getLongOrNull(at[1])), "id", "number");
  }

  /** Optionals without associations: 1 statement. */
  public static final class All extends Query<Optional, Optional, OptionalColumns, Long, All> {
    private static final Select OPTIONALS = Select.root("Optional", """
        SELECT optional.id, optional.number
        FROM optional""");

    private static final Plan<All, Optional, OptionalColumns> PLAN =
        Plan.of("OptionalRepository.all", All::new, OptionalColumns::new, All::load, OPTIONALS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the optional with that key, or empty if this query has none. */
    public java.util.Optional<Optional> byId(long id) {
      return byKey(id);
    }

    /** Optionals in hand, in an immutable list: no statement. */
    public List<Optional> of(Collection<Optional> optionals) {
      return inHand(optionals);
    }

    private static List<Optional> load(Run run) {
      var optionals = new OptionalRows();
      run.scan(OPTIONALS, rows -> {
        while (rows.next()) {
          optionals.append(rows, 1);
        }
      });
      return run.distinct(optionals.list, Optional::id);
    }
  }

  /** Reads {@link Optional} from rows. */
  private static final class OptionalRows {
    final List<Optional> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional read(Rows rows, int at) throws SQLException {
      return new Optional(rows.getLong(at), rows.getLongOrNull(at + 1));
    }
  }
}
