package library;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import school.StudentColumns;

/** The columns of {@link Card} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CardColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CardColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn holderId() {
    return LongColumn.of(path, "holder_id");
  }

  public StudentColumns holder() {
    return new StudentColumns(path.toOne("holder", "student", "holder_id", "id"));
  }

  public ToMany<StudentColumns> enrolled() {
    return ToMany.of(path.linked("enrolled", "pass", "student", List.of("id", "card_id"),
        List.of("student_id", "id")), StudentColumns::new);
  }
}
