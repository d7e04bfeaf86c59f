package qualifierhasattributes;

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
 * Loads {@link Parcel} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ParcelRepository {
  private static final QualifiedType<Double> UNIT_DOUBLE =
      QualifiedType.of(Double.class).with(Unit.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ParcelRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, UNIT_DOUBLE);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ParcelRepository(Handle handle) {
    this.source = Source.of(handle, UNIT_DOUBLE);
  }

  /**
   * Parcels without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT parcel.id, parcel.weight
   * FROM parcel
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Parcel> rowMapper() {
    return LabelledRows.mapper("Parcel", (rows, at) -> new Parcel(rows.getLong(at[0]),
        rows.getRequired(UNIT_DOUBLE, at[1])), "id", "weight");
  }

  /** Parcels without associations: 1 statement. */
  public static final class All extends Query<Parcel, Parcel, ParcelColumns, Long, All> {
    private static final Select PARCELS = Select.root("Parcel", """
        SELECT parcel.id, parcel.weight
        FROM parcel""");

    private static final Plan<All, Parcel, ParcelColumns> PLAN =
        Plan.of("ParcelRepository.all", All::new, ParcelColumns::new, All::load, PARCELS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the parcel with that key, or empty if this query has none. */
    public Optional<Parcel> byId(long id) {
      return byKey(id);
    }

    /** Parcels in hand, in an immutable list: no statement. */
    public List<Parcel> of(Collection<Parcel> parcels) {
      return inHand(parcels);
    }

    private static List<Parcel> load(Run run) {
      var parcels = new ParcelRows(run);
      run.scan(PARCELS, rows -> {
        while (rows.next()) {
          parcels.append(rows, 1);
        }
      });
      return run.distinct(parcels.list, Parcel::id);
    }
  }

  /** Reads {@link Parcel} from rows. */
  private static final class ParcelRows {
    final List<Parcel> list = new ArrayList<>();

    private final ColumnMapper<Double> unitDoubleMapper;

    ParcelRows(Run run) {
      this.unitDoubleMapper = run.mapper(UNIT_DOUBLE);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Parcel read(Rows rows, int at) throws SQLException {
      return new Parcel(rows.getLong(at), rows.getRequired(unitDoubleMapper, at + 1));
    }
  }
}
