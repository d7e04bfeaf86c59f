package qualifierhasattributes;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Parcel} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ParcelColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ParcelColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<Double> weight() {
    return Column.of(path, "weight", QualifiedType.of(Double.class).with(Unit.class));
  }
}
