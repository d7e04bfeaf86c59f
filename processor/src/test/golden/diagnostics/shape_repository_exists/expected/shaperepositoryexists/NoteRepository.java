package shaperepositoryexists;

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
 * Loads {@link Paper} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class NoteRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  NoteRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  NoteRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Papers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT paper.id
   * FROM paper
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Paper> rowMapper() {
    return LabelledRows.mapper("Paper", (rows, at) -> new Paper(rows.getLong(at[0])), "id");
  }

  /** Papers without associations: 1 statement. */
  public static final class All extends Query<Paper, Paper, NoteColumns, Long, All> {
    private static final Select PAPERS = Select.root("Paper", """
        SELECT paper.id
        FROM paper""");

    private static final Plan<All, Paper, NoteColumns> PLAN =
        Plan.of("NoteRepository.all", All::new, NoteColumns::new, All::load, PAPERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the paper with that key, or empty if this query has none. */
    public Optional<Paper> byId(long id) {
      return byKey(id);
    }

    /** Papers in hand, in an immutable list: no statement. */
    public List<Paper> of(Collection<Paper> papers) {
      return inHand(papers);
    }

    private static List<Paper> load(Run run) {
      var papers = new PaperRows();
      run.scan(PAPERS, rows -> {
        while (rows.next()) {
          papers.append(rows, 1);
        }
      });
      return run.distinct(papers.list, Paper::id);
    }
  }

  /** Reads {@link Paper} from rows. */
  private static final class PaperRows {
    final List<Paper> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Paper read(Rows rows, int at) throws SQLException {
      return new Paper(rows.getLong(at));
    }
  }
}
