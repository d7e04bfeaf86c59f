package blanklinkcolumns;

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
 * Loads {@link Group} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class GroupRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  GroupRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  GroupRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Groups without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "group".id
   * FROM "group"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Group> rowMapper() {
    return LabelledRows.mapper("Group", (rows, at) -> new Group(rows.getLong(at[0])), "id");
  }

  /** Groups without associations: 1 statement. */
  public static final class All extends Query<Group, Group, GroupColumns, Long, All> {
    private static final Select GROUPS = Select.root("Group", """
        SELECT "group".id
        FROM "group\"""");

    private static final Plan<All, Group, GroupColumns> PLAN =
        Plan.of("GroupRepository.all", All::new, GroupColumns::new, All::load, GROUPS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the group with that key, or empty if this query has none. */
    public Optional<Group> byId(long id) {
      return byKey(id);
    }

    /** Groups in hand, in an immutable list: no statement. */
    public List<Group> of(Collection<Group> groups) {
      return inHand(groups);
    }

    private static List<Group> load(Run run) {
      var groups = new GroupRows();
      run.scan(GROUPS, rows -> {
        while (rows.next()) {
          groups.append(rows, 1);
        }
      });
      return run.distinct(groups.list, Group::id);
    }
  }

  /** Reads {@link Group} from rows. */
  private static final class GroupRows {
    final List<Group> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Group read(Rows rows, int at) throws SQLException {
      return new Group(rows.getLong(at));
    }
  }
}
