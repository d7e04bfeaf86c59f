package privatetypeamongothers;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Shop.Box} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class BoxColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  BoxColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<Object> size() {
    return Column.nullable(path, "size", QualifiedType.of(Object.class));
  }

  public Column<Object> sizes() {
    return Column.nullable(path, "sizes", QualifiedType.of(Object.class));
  }
}
