package unsupportedkey;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.DoubleColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Frame} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class FrameColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public FrameColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public DoubleColumn width() {
    return DoubleColumn.of(path, "width");
  }

  public Column<byte[]> seal() {
    return Column.nullable(path, "seal", QualifiedType.of(byte[].class));
  }

  public DoubleColumn widerWidth() {
    return DoubleColumn.of(path, "wider_width");
  }

  public Column<byte[]> twinSeal() {
    return Column.of(path, "twin_seal", QualifiedType.of(byte[].class));
  }
}
