package marks;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Enrollment} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class EnrollmentColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public EnrollmentColumns(Path path) {
    this.path = path;
  }

  public StringColumn term() {
    return StringColumn.of(path, "term");
  }

  public IntColumn year() {
    return IntColumn.of(path, "\"year\"");
  }

  public LongColumn studentId() {
    return LongColumn.of(path, "student_id");
  }

  public ComparableColumn<BigDecimal> fee() {
    return ComparableColumn.of(path, "fee", QualifiedType.of(BigDecimal.class));
  }

  public StudentColumns student() {
    return new StudentColumns(path.toOne("student", "student", "student_id", "id"));
  }

  public ToMany<MarkColumns> marks() {
    return ToMany.of(path.toMany("marks", "mark", "student_id", "student_id", "term", "term",
        "fee", "fee"), MarkColumns::new);
  }

  public ToMany<PrizeColumns> prizes() {
    return ToMany.of(path.linked("prizes", "enrollment_prize", "prize", List.of("term", "term",
        "student_id", "student_id", "fee", "fee"), List.of("prize_id", "id")), PrizeColumns::new);
  }
}
