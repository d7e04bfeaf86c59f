package names;

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
 * Loads {@link Integer} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class IntegerRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public IntegerRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public IntegerRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Integers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "integer".id, "integer".system_id
   * FROM "integer"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Integer> rowMapper() {
    return LabelledRows.mapper("Integer", (rows, at) -> new Integer(rows.getInt(at[0]),
        rows.getLong(at[1])), "id", "system_id");
  }

  /** Integers without associations: 1 statement. */
  public static final class All
      extends Query<Integer, Integer, IntegerColumns, java.lang.Integer, All> {
    private static final Select INTEGERS = Select.root("Integer", """
        SELECT "integer".id, "integer".system_id
        FROM "integer\"""");

    private static final Plan<All, Integer, IntegerColumns> PLAN =
        Plan.of("IntegerRepository.all", All::new, IntegerColumns::new, All::load, INTEGERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the integer with that key, or empty if this query has none. */
    public Optional<Integer> byId(int id) {
      return byKey(id);
    }

    /** Integers in hand, in an immutable list: no statement. */
    public List<Integer> of(Collection<Integer> integers) {
      return inHand(integers);
    }

    private static List<Integer> load(Run run) {
      var integers = new IntegerRows();
      run.scan(INTEGERS, rows -> {
        while (rows.next()) {
          integers.append(rows, 1);
        }
      });
      return run.distinct(integers.list, Integer::id);
    }
  }

  /** Reads {@link Integer} from rows. */
  private static final class IntegerRows {
    final List<Integer> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Integer read(Rows rows, int at) throws SQLException {
      return new Integer(rows.getInt(at), rows.getLong(at + 1));
    }
  }
}
