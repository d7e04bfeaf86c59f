package keytypemismatch;

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
 * Loads {@link Pen} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PenRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PenRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PenRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Pens without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT pen.id, pen.author_id
   * FROM pen
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Pen> rowMapper() {
    return LabelledRows.mapper("Pen", (rows, at) -> new Pen(rows.getLong(at[0]),
        rows.getInt(at[1])), "id", "author_id");
  }

  /** Pens without associations: 1 statement. */
  public static final class All extends Query<Pen, Pen, PenColumns, Long, All> {
    private static final Select PENS = Select.root("Pen", """
        SELECT pen.id, pen.author_id
        FROM pen""");

    private static final Plan<All, Pen, PenColumns> PLAN =
        Plan.of("PenRepository.all", All::new, PenColumns::new, All::load, PENS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the pen with that key, or empty if this query has none. */
    public Optional<Pen> byId(long id) {
      return byKey(id);
    }

    /** Pens in hand, in an immutable list: no statement. */
    public List<Pen> of(Collection<Pen> pens) {
      return inHand(pens);
    }

    private static List<Pen> load(Run run) {
      var pens = new PenRows();
      run.scan(PENS, rows -> {
        while (rows.next()) {
          pens.append(rows, 1);
        }
      });
      return run.distinct(pens.list, Pen::id);
    }
  }

  /** Reads {@link Pen} from rows. */
  private static final class PenRows {
    final List<Pen> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Pen read(Rows rows, int at) throws SQLException {
      return new Pen(rows.getLong(at), rows.getInt(at + 1));
    }
  }
}
