package notes;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyType;
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
 * Loads {@link Draft} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class DraftRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public DraftRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public DraftRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Drafts without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT draft.id, draft.title, draft.text, draft.pages, draft.origin_id
   * FROM draft
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Draft> rowMapper() {
    return LabelledRows.mapper("Draft", (rows, at) -> new Draft(rows.getString(at[0]),
        rows.getString(at[1]), rows.getString(at[2]), rows.getInt(at[3]), rows.getString(at[4])),
        "id", "title", "text", "pages", "origin_id");
  }

  /** Drafts without associations: 1 statement. */
  public static final class All extends Query<Draft, Draft, DraftColumns, String, All> {
    private static final Select DRAFTS = Select.root("Draft", """
        SELECT draft.id, draft.title, draft.text, draft.pages, draft.origin_id
        FROM draft""")
        .key(KeyType.STRING);

    private static final Plan<All, Draft, DraftColumns> PLAN =
        Plan.of("DraftRepository.all", All::new, DraftColumns::new, All::load, DRAFTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the draft with that key, or empty if this query has none. */
    public Optional<Draft> byId(String id) {
      return byKey(id);
    }

    /** Drafts in hand, in an immutable list: no statement. */
    public List<Draft> of(Collection<Draft> drafts) {
      return inHand(drafts);
    }

    private static List<Draft> load(Run run) {
      var drafts = new DraftRows();
      run.scan(DRAFTS, rows -> {
        while (rows.next()) {
          drafts.append(rows, 1);
        }
      });
      return run.distinctBy(drafts.list, Draft::id);
    }
  }

  /** Reads {@link Draft} from rows. */
  private static final class DraftRows {
    final List<Draft> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Draft read(Rows rows, int at) throws SQLException {
      return new Draft(rows.getString(at), rows.getString(at + 1), rows.getString(at + 2),
          rows.getInt(at + 3), rows.getString(at + 4));
    }
  }
}
