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
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Key} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class KeyRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public KeyRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public KeyRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Keys without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "key".id
   * FROM "key"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Key> rowMapper() {
    return LabelledRows.mapper("Key", (rows, at) -> new Key(rows.getLong(at[0])), "id");
  }

  /** Keys without associations: 1 statement. */
  public static final class All extends Query<Key, Key, KeyColumns, Long, All> {
    private static final Select KEYS = Select.root("Key", """
        SELECT "key".id
        FROM "key\"""");

    private static final Plan<All, Key, KeyColumns> PLAN =
        Plan.of("KeyRepository.all", All::new, KeyColumns::new, All::load, KEYS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the key with that key, or empty if this query has none. */
    public Optional<Key> byId(long id) {
      return byKey(id);
    }

    /** Keys in hand, in an immutable list: no statement. */
    public List<Key> of(Collection<Key> keys) {
      return inHand(keys);
    }

    private static List<Key> load(Run run) {
      var keys = new KeyRows();
      run.scan(KEYS, rows -> {
        while (rows.next()) {
          keys.append(rows, 1);
        }
      });
      return run.distinct(keys.list, Key::id);
    }
  }

  /** Reads {@link Key} from rows. */
  private static final class KeyRows {
    final List<Key> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Key read(Rows rows, int at) throws SQLException {
      return new Key(rows.getLong(at));
    }
  }
}
