package library;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import school.StudentColumns;

/** The columns of {@link Pass} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PassColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PassColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn cardId() {
    return LongColumn.of(path, "card_id");
  }

  public LongColumn studentId() {
    return LongColumn.of(path, "student_id");
  }

  public CardColumns card() {
    return new CardColumns(path.toOne("card", "card", "card_id", "id"));
  }

  public StudentColumns student() {
    return new StudentColumns(path.toOne("student", "student", "student_id", "id"));
  }
}
