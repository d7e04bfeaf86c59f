package typedids;

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
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Holder} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class HolderRepository {
  private static final QualifiedType<Holder.Single> SINGLE = QualifiedType.of(Holder.Single.class);

  private static final QualifiedType<Holder.Maybe> MAYBE = QualifiedType.of(Holder.Maybe.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public HolderRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, SINGLE, MAYBE);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public HolderRepository(Handle handle) {
    this.source = Source.of(handle, SINGLE, MAYBE);
  }

  /**
   * Holders without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT holder.id, holder.single, holder.maybe
   * FROM holder
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Holder> rowMapper() {
    return LabelledRows.mapper("Holder", (rows, at) -> new Holder(rows.getLong(at[0]),
        rows.get(SINGLE, at[1]), rows.get(MAYBE, at[2])), "id", "single", "maybe");
  }

  /** Holders without associations: 1 statement. */
  public static final class All extends Query<Holder, Holder, HolderColumns, Long, All> {
    private static final Select HOLDERS = Select.root("Holder", """
        SELECT holder.id, holder.single, holder.maybe
        FROM holder""");

    private static final Plan<All, Holder, HolderColumns> PLAN =
        Plan.of("HolderRepository.all", All::new, HolderColumns::new, All::load, HOLDERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the holder with that key, or empty if this query has none. */
    public Optional<Holder> byId(long id) {
      return byKey(id);
    }

    /** Holders in hand, in an immutable list: no statement. */
    public List<Holder> of(Collection<Holder> holders) {
      return inHand(holders);
    }

    private static List<Holder> load(Run run) {
      var holders = new HolderRows(run);
      run.scan(HOLDERS, rows -> {
        while (rows.next()) {
          holders.append(rows, 1);
        }
      });
      return run.distinct(holders.list, Holder::id);
    }
  }

  /** Reads {@link Holder} from rows. */
  private static final class HolderRows {
    final List<Holder> list = new ArrayList<>();

    private final ColumnMapper<Holder.Single> singleMapper;

    private final ColumnMapper<Holder.Maybe> maybeMapper;

    HolderRows(Run run) {
      this.singleMapper = run.mapper(SINGLE);
      this.maybeMapper = run.mapper(MAYBE);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Holder read(Rows rows, int at) throws SQLException {
      return new Holder(rows.getLong(at), rows.get(singleMapper, at + 1),
          rows.get(maybeMapper, at + 2));
    }
  }
}
