package keyparts;

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
 * Loads {@link Mark} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class MarkRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public MarkRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public MarkRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Marks without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT mark.id, mark.student_id, mark.course_id
   * FROM mark
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Mark> rowMapper() {
    return LabelledRows.mapper("Mark", (rows, at) -> new Mark(rows.getLong(at[0]),
        rows.getLong(at[1]), rows.getLong(at[2])), "id", "student_id", "course_id");
  }

  /** Marks without associations: 1 statement. */
  public static final class All extends Query<Mark, Mark, MarkColumns, Long, All> {
    private static final Select MARKS = Select.root("Mark", """
        SELECT mark.id, mark.student_id, mark.course_id
        FROM mark""");

    private static final Plan<All, Mark, MarkColumns> PLAN =
        Plan.of("MarkRepository.all", All::new, MarkColumns::new, All::load, MARKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the mark with that key, or empty if this query has none. */
    public Optional<Mark> byId(long id) {
      return byKey(id);
    }

    /** Marks in hand, in an immutable list: no statement. */
    public List<Mark> of(Collection<Mark> marks) {
      return inHand(marks);
    }

    private static List<Mark> load(Run run) {
      var marks = new MarkRows();
      run.scan(MARKS, rows -> {
        while (rows.next()) {
          marks.append(rows, 1);
        }
      });
      return run.distinct(marks.list, Mark::id);
    }
  }

  /** Reads {@link Mark} from rows. */
  private static final class MarkRows {
    final List<Mark> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Mark read(Rows rows, int at) throws SQLException {
      return new Mark(rows.getLong(at), rows.getLong(at + 1), rows.getLong(at + 2));
    }
  }
}
