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
 * Loads {@link Club} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ClubRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ClubRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ClubRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Clubs without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT club.id
   * FROM club
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Club> rowMapper() {
    return LabelledRows.mapper("Club", (rows, at) -> new Club(rows.getLong(at[0])), "id");
  }

  /** Clubs without associations: 1 statement. */
  public static final class All extends Query<Club, Club, ClubColumns, Long, All> {
    private static final Select CLUBS = Select.root("Club", """
        SELECT club.id
        FROM club""");

    private static final Plan<All, Club, ClubColumns> PLAN =
        Plan.of("ClubRepository.all", All::new, ClubColumns::new, All::load, CLUBS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the club with that key, or empty if this query has none. */
    public Optional<Club> byId(long id) {
      return byKey(id);
    }

    /** Clubs in hand, in an immutable list: no statement. */
    public List<Club> of(Collection<Club> clubs) {
      return inHand(clubs);
    }

    private static List<Club> load(Run run) {
      var clubs = new ClubRows();
      run.scan(CLUBS, rows -> {
        while (rows.next()) {
          clubs.append(rows, 1);
        }
      });
      return run.distinct(clubs.list, Club::id);
    }
  }

  /** Reads {@link Club} from rows. */
  private static final class ClubRows {
    final List<Club> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Club read(Rows rows, int at) throws SQLException {
      return new Club(rows.getLong(at));
    }
  }
}
