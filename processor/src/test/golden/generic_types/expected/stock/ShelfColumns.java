package stock;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Shelf} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShelfColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ShelfColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<List<Long>> boxes() {
    return Column.nullable(path, "boxes", QualifiedType.of(new GenericType<List<Long>>() {}));
  }

  public Column<String[]> labels() {
    return Column.nullable(path, "labels", QualifiedType.of(String[].class));
  }
}
