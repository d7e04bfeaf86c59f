package names;

import java.lang.Long;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Row} with next. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record RowWithNext(long id, Long nextId, Optional<Row> next) {
  /** Returns the columns alone. */
  public Row entity() {
    return new Row(id, nextId);
  }

  /** Returns the entity's columns with the associations. */
  public static RowWithNext of(Row row, Optional<Row> next) {
    return new RowWithNext(row.id(), row.nextId(), next);
  }
}
