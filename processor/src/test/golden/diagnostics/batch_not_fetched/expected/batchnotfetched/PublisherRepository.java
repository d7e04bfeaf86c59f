package batchnotfetched;

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
 * Loads {@link Publisher} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PublisherRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PublisherRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PublisherRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Publishers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT publisher.id
   * FROM publisher
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Publisher> rowMapper() {
    return LabelledRows.mapper("Publisher", (rows, at) -> new Publisher(rows.getLong(at[0])), "id");
  }

  /** Publishers without associations: 1 statement. */
  public static final class All extends Query<Publisher, Publisher, PublisherColumns, Long, All> {
    private static final Select PUBLISHERS = Select.root("Publisher", """
        SELECT publisher.id
        FROM publisher""");

    private static final Plan<All, Publisher, PublisherColumns> PLAN =
        Plan.of("PublisherRepository.all", All::new, PublisherColumns::new, All::load, PUBLISHERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the publisher with that key, or empty if this query has none. */
    public Optional<Publisher> byId(long id) {
      return byKey(id);
    }

    /** Publishers in hand, in an immutable list: no statement. */
    public List<Publisher> of(Collection<Publisher> publishers) {
      return inHand(publishers);
    }

    private static List<Publisher> load(Run run) {
      var publishers = new PublisherRows();
      run.scan(PUBLISHERS, rows -> {
        while (rows.next()) {
          publishers.append(rows, 1);
        }
      });
      return run.distinct(publishers.list, Publisher::id);
    }
  }

  /** Reads {@link Publisher} from rows. */
  private static final class PublisherRows {
    final List<Publisher> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Publisher read(Rows rows, int at) throws SQLException {
      return new Publisher(rows.getLong(at));
    }
  }
}
