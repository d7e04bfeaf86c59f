package conditions;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
 * Loads {@link Sample} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class SampleRepository {
  private static final QualifiedType<DayOfWeek> DAY_OF_WEEK = QualifiedType.of(DayOfWeek.class);

  private static final QualifiedType<LocalDate> LOCAL_DATE = QualifiedType.of(LocalDate.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public SampleRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, DAY_OF_WEEK, LOCAL_DATE);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public SampleRepository(Handle handle) {
    this.source = Source.of(handle, DAY_OF_WEEK, LOCAL_DATE);
  }

  /**
   * Samples without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
   *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
   *     sample.maybe, sample.raw, sample.weekday, sample."day"
   * FROM sample
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Sample> rowMapper() {
    return LabelledRows.mapper("Sample", (rows, at) -> new Sample(new SampleId(rows.getLong(at[0])),
        Rows.typed(rows.getString(at[1]), Code::new), rows.getByte(at[2]), rows.getShort(at[3]),
        rows.getInt(at[4]), rows.getLong(at[5]), rows.getFloat(at[6]), rows.getDouble(at[7]),
        rows.getBoolean(at[8]), rows.getChar(at[9]), rows.getString(at[10]),
        rows.getBigDecimal(at[11]), rows.getBigInteger(at[12]), rows.getIntOrNull(at[13]),
        rows.getBytes(at[14]), rows.get(DAY_OF_WEEK, at[15]), rows.get(LOCAL_DATE, at[16])), "id",
        "box_code", "tiny", "little", "number", "big", "ratio", "exact", "sound", "grade", "text",
        "amount", "huge", "maybe", "raw", "weekday", "day");
  }

  /** Samples without associations: 1 statement. */
  public static final class All extends Query<Sample, Sample, SampleColumns, SampleId, All> {
    private static final Select SAMPLES = Select.root("Sample", """
        SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
            sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
            sample.maybe, sample.raw, sample.weekday, sample."day"
        FROM sample""")
        .typedKey((SampleId key) -> key.value());

    private static final Plan<All, Sample, SampleColumns> PLAN =
        Plan.of("SampleRepository.all", All::new, SampleColumns::new, All::load, SAMPLES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the sample with that key, or empty if this query has none. */
    public Optional<Sample> byId(SampleId id) {
      return byKey(id);
    }

    /** Samples in hand, in an immutable list: no statement. */
    public List<Sample> of(Collection<Sample> samples) {
      return inHand(samples);
    }

    private static List<Sample> load(Run run) {
      var samples = new SampleRows(run);
      run.scan(SAMPLES, rows -> {
        while (rows.next()) {
          samples.append(rows, 1);
        }
      });
      return run.distinct(samples.list, row -> row.id().value());
    }
  }

  /** Reads {@link Sample} from rows. */
  private static final class SampleRows {
    final List<Sample> list = new ArrayList<>();

    private final ColumnMapper<DayOfWeek> dayOfWeekMapper;

    private final ColumnMapper<LocalDate> localDateMapper;

    SampleRows(Run run) {
      this.dayOfWeekMapper = run.mapper(DAY_OF_WEEK);
      this.localDateMapper = run.mapper(LOCAL_DATE);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Sample read(Rows rows, int at) throws SQLException {
      return new Sample(new SampleId(rows.getLong(at)),
          Rows.typed(rows.getString(at + 1), Code::new), rows.getByte(at + 2),
          rows.getShort(at + 3), rows.getInt(at + 4), rows.getLong(at + 5), rows.getFloat(at + 6),
          rows.getDouble(at + 7), rows.getBoolean(at + 8), rows.getChar(at + 9),
          rows.getString(at + 10), rows.getBigDecimal(at + 11), rows.getBigInteger(at + 12),
          rows.getIntOrNull(at + 13), rows.getBytes(at + 14), rows.get(dayOfWeekMapper, at + 15),
          rows.get(localDateMapper, at + 16));
    }
  }
}
