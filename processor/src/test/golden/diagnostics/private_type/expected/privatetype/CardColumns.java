package privatetype;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Library.Card} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class CardColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  CardColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<Object> colour() {
    return Column.nullable(path, "colour", QualifiedType.of(Object.class));
  }
}
