package types;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Everything} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class EverythingRepository {
  private static final QualifiedType<UUID> UUID = QualifiedType.of(UUID.class);

  private static final QualifiedType<Weekday> WEEKDAY = QualifiedType.of(Weekday.class);

  private static final QualifiedType<LocalDate> LOCAL_DATE = QualifiedType.of(LocalDate.class);

  private static final QualifiedType<LocalTime> LOCAL_TIME = QualifiedType.of(LocalTime.class);

  private static final QualifiedType<LocalDateTime> LOCAL_DATE_TIME =
      QualifiedType.of(LocalDateTime.class);

  private static final QualifiedType<OffsetDateTime> OFFSET_DATE_TIME =
      QualifiedType.of(OffsetDateTime.class);

  private static final QualifiedType<Instant> INSTANT = QualifiedType.of(Instant.class);

  private static final QualifiedType<List<String>> LIST_OF_STRING =
      QualifiedType.of(new GenericType<List<String>>() {});

  private static final QualifiedType<String> LOUD_STRING =
      QualifiedType.of(String.class).with(Loud.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public EverythingRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, UUID, WEEKDAY, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME,
        OFFSET_DATE_TIME, INSTANT, LIST_OF_STRING, LOUD_STRING);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public EverythingRepository(Handle handle) {
    this.source = Source.of(handle, UUID, WEEKDAY, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME,
        OFFSET_DATE_TIME, INSTANT, LIST_OF_STRING, LOUD_STRING);
  }

  /**
   * Everythings without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT everything.id, everything.flag, everything.tiny, everything.small, everything.number,
   *     everything.big, everything."real", everything.precise, everything.letter,
   *     everything.flag_or_null, everything.tiny_or_null, everything.small_or_null,
   *     everything.number_or_null, everything.big_or_null, everything.real_or_null,
   *     everything.precise_or_null, everything.letter_or_null, everything.text, everything.text_or_null,
   *     everything.optional_text, everything.optional_number, everything."decimal",
   *     everything."integer", everything.bytes, everything.weekday, everything.date, everything.time,
   *     everything.date_time, everything.offset_date_time, everything.instant,
   *     everything.optional_instant, everything.tags, everything.shouted, everything."Strange Name"
   * FROM everything
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Everything> rowMapper() {
    return LabelledRows.mapper("Everything", (rows, at) -> new Everything(rows.getBoolean(at[1]),
        rows.getByte(at[2]), rows.getShort(at[3]), rows.getInt(at[4]), rows.get(UUID, at[0]),
        rows.getLong(at[5]), rows.getFloat(at[6]), rows.getDouble(at[7]), rows.getChar(at[8]),
        rows.getBooleanOrNull(at[9]), rows.getByteOrNull(at[10]), rows.getShortOrNull(at[11]),
        rows.getIntOrNull(at[12]), rows.getLongOrNull(at[13]), rows.getFloatOrNull(at[14]),
        rows.getDoubleOrNull(at[15]), rows.getCharOrNull(at[16]), rows.getString(at[17]),
        rows.getString(at[18]), Optional.ofNullable(rows.getString(at[19])),
        Optional.ofNullable(rows.getLongOrNull(at[20])), rows.getBigDecimal(at[21]),
        rows.getBigInteger(at[22]), rows.getBytes(at[23]), rows.get(WEEKDAY, at[24]),
        rows.get(LOCAL_DATE, at[25]), rows.get(LOCAL_TIME, at[26]),
        rows.get(LOCAL_DATE_TIME, at[27]), rows.get(OFFSET_DATE_TIME, at[28]),
        rows.get(INSTANT, at[29]), Optional.ofNullable(rows.get(INSTANT, at[30])),
        rows.get(LIST_OF_STRING, at[31]), rows.get(LOUD_STRING, at[32]), rows.getString(at[33])),
        "id", "flag", "tiny", "small", "number", "big", "real", "precise", "letter", "flag_or_null",
        "tiny_or_null", "small_or_null", "number_or_null", "big_or_null", "real_or_null",
        "precise_or_null", "letter_or_null", "text", "text_or_null", "optional_text",
        "optional_number", "decimal", "integer", "bytes", "weekday", "date", "time", "date_time",
        "offset_date_time", "instant", "optional_instant", "tags", "shouted", "Strange Name");
  }

  /** Everythings without associations: 1 statement. */
  public static final class All
      extends Query<Everything, Everything, EverythingColumns, UUID, All> {
    private static final Select EVERYTHINGS = Select.root("Everything", """
        SELECT everything.id, everything.flag, everything.tiny, everything.small, everything.number,
            everything.big, everything."real", everything.precise, everything.letter,
            everything.flag_or_null, everything.tiny_or_null, everything.small_or_null,
            everything.number_or_null, everything.big_or_null, everything.real_or_null,
            everything.precise_or_null, everything.letter_or_null, everything.text, everything.text_or_null,
            everything.optional_text, everything.optional_number, everything."decimal",
            everything."integer", everything.bytes, everything.weekday, everything.date, everything.time,
            everything.date_time, everything.offset_date_time, everything.instant,
            everything.optional_instant, everything.tags, everything.shouted, everything."Strange Name"
        FROM everything""")
        .key(UUID);

    private static final Plan<All, Everything, EverythingColumns> PLAN =
        Plan.of("EverythingRepository.all", All::new, EverythingColumns::new, All::load,
            EVERYTHINGS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the everything with that key, or empty if this query has none. */
    public Optional<Everything> byId(UUID id) {
      return byKey(id);
    }

    /** Everythings in hand, in an immutable list: no statement. */
    public List<Everything> of(Collection<Everything> everythings) {
      return inHand(everythings);
    }

    private static List<Everything> load(Run run) {
      var everythings = new EverythingRows(run);
      run.scan(EVERYTHINGS, rows -> {
        while (rows.next()) {
          everythings.append(rows, 1);
        }
      });
      return run.distinctBy(everythings.list, Everything::id);
    }
  }

  /** Reads {@link Everything} from rows. */
  private static final class EverythingRows {
    final List<Everything> list = new ArrayList<>();

    private final ColumnMapper<UUID> uuidMapper;

    private final ColumnMapper<Weekday> weekdayMapper;

    private final ColumnMapper<LocalDate> localDateMapper;

    private final ColumnMapper<LocalTime> localTimeMapper;

    private final ColumnMapper<LocalDateTime> localDateTimeMapper;

    private final ColumnMapper<OffsetDateTime> offsetDateTimeMapper;

    private final ColumnMapper<Instant> instantMapper;

    private final ColumnMapper<List<String>> listOfStringMapper;

    private final ColumnMapper<String> loudStringMapper;

    EverythingRows(Run run) {
      this.uuidMapper = run.mapper(UUID);
      this.weekdayMapper = run.mapper(WEEKDAY);
      this.localDateMapper = run.mapper(LOCAL_DATE);
      this.localTimeMapper = run.mapper(LOCAL_TIME);
      this.localDateTimeMapper = run.mapper(LOCAL_DATE_TIME);
      this.offsetDateTimeMapper = run.mapper(OFFSET_DATE_TIME);
      this.instantMapper = run.mapper(INSTANT);
      this.listOfStringMapper = run.mapper(LIST_OF_STRING);
      this.loudStringMapper = run.mapper(LOUD_STRING);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Everything read(Rows rows, int at) throws SQLException {
      return new Everything(rows.getBoolean(at + 1), rows.getByte(at + 2), rows.getShort(at + 3),
          rows.getInt(at + 4), rows.get(uuidMapper, at), rows.getLong(at + 5),
          rows.getFloat(at + 6), rows.getDouble(at + 7), rows.getChar(at + 8),
          rows.getBooleanOrNull(at + 9), rows.getByteOrNull(at + 10), rows.getShortOrNull(at + 11),
          rows.getIntOrNull(at + 12), rows.getLongOrNull(at + 13), rows.getFloatOrNull(at + 14),
          rows.getDoubleOrNull(at + 15), rows.getCharOrNull(at + 16), rows.getString(at + 17),
          rows.getString(at + 18), Optional.ofNullable(rows.getString(at + 19)),
          Optional.ofNullable(rows.getLongOrNull(at + 20)), rows.getBigDecimal(at + 21),
          rows.getBigInteger(at + 22), rows.getBytes(at + 23), rows.get(weekdayMapper, at + 24),
          rows.get(localDateMapper, at + 25), rows.get(localTimeMapper, at + 26),
          rows.get(localDateTimeMapper, at + 27), rows.get(offsetDateTimeMapper, at + 28),
          rows.get(instantMapper, at + 29), Optional.ofNullable(rows.get(instantMapper, at + 30)),
          rows.get(listOfStringMapper, at + 31), rows.get(loudStringMapper, at + 32),
          rows.getString(at + 33));
    }
  }
}
