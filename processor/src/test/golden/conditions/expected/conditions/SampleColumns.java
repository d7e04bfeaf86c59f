package conditions;

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
import java.time.DayOfWeek;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Sample} and the ways from it, for conditions and orders. */
@NullableComponents("maybe")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class SampleColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public SampleColumns(Path path) {
    this.path = path;
  }

  public ComparableColumn<SampleId> id() {
    return ComparableColumn.of(path, "id", SampleId::value);
  }

  public ComparableColumn<Code> boxCode() {
    return ComparableColumn.of(path, "box_code", Code::letters);
  }

  public ByteColumn tiny() {
    return ByteColumn.of(path, "tiny");
  }

  public ShortColumn little() {
    return ShortColumn.of(path, "little");
  }

  public IntColumn number() {
    return IntColumn.of(path, "number");
  }

  public LongColumn big() {
    return LongColumn.of(path, "big");
  }

  public FloatColumn ratio() {
    return FloatColumn.of(path, "ratio");
  }

  public DoubleColumn exact() {
    return DoubleColumn.of(path, "exact");
  }

  public BooleanColumn sound() {
    return BooleanColumn.of(path, "sound");
  }

  public ComparableColumn<Character> grade() {
    return ComparableColumn.of(path, "grade", QualifiedType.of(Character.class));
  }

  public StringColumn text() {
    return StringColumn.nullable(path, "text");
  }

  public ComparableColumn<BigDecimal> amount() {
    return ComparableColumn.nullable(path, "amount", QualifiedType.of(BigDecimal.class));
  }

  public ComparableColumn<BigInteger> huge() {
    return ComparableColumn.nullable(path, "huge", QualifiedType.of(BigInteger.class));
  }

  public IntColumn maybe() {
    return IntColumn.nullable(path, "maybe");
  }

  public Column<byte[]> raw() {
    return Column.nullable(path, "raw", QualifiedType.of(byte[].class));
  }

  public Column<DayOfWeek> weekday() {
    return Column.nullable(path, "weekday", QualifiedType.of(DayOfWeek.class));
  }

  public ComparableColumn<LocalDate> day() {
    return ComparableColumn.nullable(path, "\"day\"", QualifiedType.of(LocalDate.class));
  }

  public BoxColumns box() {
    return new BoxColumns(path.toOne("box", "box", "box_code", "code"));
  }
}
