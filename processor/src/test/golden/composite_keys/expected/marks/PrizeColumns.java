package marks;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Prize} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PrizeColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PrizeColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }

  public ToMany<EnrollmentColumns> enrollments() {
    return ToMany.of(path.linked("enrollments", "enrollment_prize", "enrollment",
        List.of("id", "prize_id"), List.of("term", "term", "student_id", "student_id",
        "fee", "fee")), EnrollmentColumns::new);
  }
}
