package marks;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Mark} and the ways from it, for conditions and orders. */
@NullableComponents("studentId")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class MarkColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public MarkColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn studentId() {
    return LongColumn.nullable(path, "student_id");
  }

  public StringColumn term() {
    return StringColumn.of(path, "term");
  }

  public ComparableColumn<BigDecimal> fee() {
    return ComparableColumn.of(path, "fee", QualifiedType.of(BigDecimal.class));
  }

  public IntColumn points() {
    return IntColumn.of(path, "points");
  }

  public EnrollmentColumns enrollment() {
    return new EnrollmentColumns(path.toOne("enrollment", "enrollment", "student_id", "student_id",
        "term", "term", "fee", "fee"));
  }
}
