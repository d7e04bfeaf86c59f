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
 * Loads {@link Follow} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class FollowRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public FollowRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public FollowRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Follows without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT follow.id, follow.follower_id, follow.followed_id
   * FROM follow
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Follow> rowMapper() {
    return LabelledRows.mapper("Follow", (rows, at) -> new Follow(rows.getLong(at[0]),
        rows.getLong(at[1]), rows.getLong(at[2])), "id", "follower_id", "followed_id");
  }

  /** Follows without associations: 1 statement. */
  public static final class All extends Query<Follow, Follow, FollowColumns, Long, All> {
    private static final Select FOLLOWS = Select.root("Follow", """
        SELECT follow.id, follow.follower_id, follow.followed_id
        FROM follow""");

    private static final Plan<All, Follow, FollowColumns> PLAN =
        Plan.of("FollowRepository.all", All::new, FollowColumns::new, All::load, FOLLOWS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the follow with that key, or empty if this query has none. */
    public Optional<Follow> byId(long id) {
      return byKey(id);
    }

    /** Follows in hand, in an immutable list: no statement. */
    public List<Follow> of(Collection<Follow> follows) {
      return inHand(follows);
    }

    private static List<Follow> load(Run run) {
      var follows = new FollowRows();
      run.scan(FOLLOWS, rows -> {
        while (rows.next()) {
          follows.append(rows, 1);
        }
      });
      return run.distinct(follows.list, Follow::id);
    }
  }

  /** Reads {@link Follow} from rows. */
  private static final class FollowRows {
    final List<Follow> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Follow read(Rows rows, int at) throws SQLException {
      return new Follow(rows.getLong(at), rows.getLong(at + 1), rows.getLong(at + 2));
    }
  }
}
