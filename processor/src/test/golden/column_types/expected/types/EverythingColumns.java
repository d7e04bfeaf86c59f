package types;

import dev.fetchplan.query.BooleanColumn;
import dev.fetchplan.query.ByteColumn;
import dev.fetchplan.query.Column;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.DoubleColumn;
import dev.fetchplan.query.FloatColumn;
import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ShortColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Everything} and the ways from it, for conditions and orders. */
@NullableComponents({
    "flagOrNull",
    "tinyOrNull",
    "smallOrNull",
    "numberOrNull",
    "bigOrNull",
    "realOrNull",
    "preciseOrNull",
    "letterOrNull",
    "textOrNull"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class EverythingColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public EverythingColumns(Path path) {
    this.path = path;
  }

  public BooleanColumn flag() {
    return BooleanColumn.of(path, "flag");
  }

  public ByteColumn tiny() {
    return ByteColumn.of(path, "tiny");
  }

  public ShortColumn small() {
    return ShortColumn.of(path, "small");
  }

  public IntColumn number() {
    return IntColumn.of(path, "number");
  }

  public Column<UUID> id() {
    return Column.of(path, "id", QualifiedType.of(UUID.class));
  }

  public LongColumn big() {
    return LongColumn.of(path, "big");
  }

  public FloatColumn real() {
    return FloatColumn.of(path, "\"real\"");
  }

  public DoubleColumn precise() {
    return DoubleColumn.of(path, "precise");
  }

  public ComparableColumn<Character> letter() {
    return ComparableColumn.of(path, "letter", QualifiedType.of(Character.class));
  }

  public BooleanColumn flagOrNull() {
    return BooleanColumn.nullable(path, "flag_or_null");
  }

  public ByteColumn tinyOrNull() {
    return ByteColumn.nullable(path, "tiny_or_null");
  }

  public ShortColumn smallOrNull() {
    return ShortColumn.nullable(path, "small_or_null");
  }

  public IntColumn numberOrNull() {
    return IntColumn.nullable(path, "number_or_null");
  }

  public LongColumn bigOrNull() {
    return LongColumn.nullable(path, "big_or_null");
  }

  public FloatColumn realOrNull() {
    return FloatColumn.nullable(path, "real_or_null");
  }

  public DoubleColumn preciseOrNull() {
    return DoubleColumn.nullable(path, "precise_or_null");
  }

  public ComparableColumn<Character> letterOrNull() {
    return ComparableColumn.nullable(path, "letter_or_null", QualifiedType.of(Character.class));
  }

  public StringColumn text() {
    return StringColumn.nullable(path, "text");
  }

  public StringColumn textOrNull() {
    return StringColumn.nullable(path, "text_or_null");
  }

  public StringColumn optionalText() {
    return StringColumn.nullable(path, "optional_text");
  }

  public LongColumn optionalNumber() {
    return LongColumn.nullable(path, "optional_number");
  }

  public ComparableColumn<BigDecimal> decimal() {
    return ComparableColumn.nullable(path, "\"decimal\"", QualifiedType.of(BigDecimal.class));
  }

  public ComparableColumn<BigInteger> integer() {
    return ComparableColumn.nullable(path, "\"integer\"", QualifiedType.of(BigInteger.class));
  }

  public Column<byte[]> bytes() {
    return Column.nullable(path, "bytes", QualifiedType.of(byte[].class));
  }

  public Column<Weekday> weekday() {
    return Column.nullable(path, "weekday", QualifiedType.of(Weekday.class));
  }

  public ComparableColumn<LocalDate> date() {
    return ComparableColumn.nullable(path, "date", QualifiedType.of(LocalDate.class));
  }

  public ComparableColumn<LocalTime> time() {
    return ComparableColumn.nullable(path, "time", QualifiedType.of(LocalTime.class));
  }

  public ComparableColumn<LocalDateTime> dateTime() {
    return ComparableColumn.nullable(path, "date_time", QualifiedType.of(LocalDateTime.class));
  }

  public ComparableColumn<OffsetDateTime> offsetDateTime() {
    return ComparableColumn.nullable(path, "offset_date_time", QualifiedType.of(OffsetDateTime.class));
  }

  public ComparableColumn<Instant> instant() {
    return ComparableColumn.nullable(path, "instant", QualifiedType.of(Instant.class));
  }

  public ComparableColumn<Instant> optionalInstant() {
    return ComparableColumn.nullable(path, "optional_instant", QualifiedType.of(Instant.class));
  }

  public Column<List<String>> tags() {
    return Column.nullable(path, "tags", QualifiedType.of(new GenericType<List<String>>() {}));
  }

  public Column<String> shouted() {
    return Column.nullable(path, "shouted", QualifiedType.of(String.class).with(Loud.class));
  }

  public StringColumn strange() {
    return StringColumn.nullable(path, "\"Strange Name\"");
  }
}
