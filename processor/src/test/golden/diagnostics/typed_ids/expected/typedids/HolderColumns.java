package typedids;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Holder} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class HolderColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public HolderColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<Holder.Single> single() {
    return Column.nullable(path, "single", QualifiedType.of(Holder.Single.class));
  }

  public Column<Holder.Maybe> maybe() {
    return Column.nullable(path, "maybe", QualifiedType.of(Holder.Maybe.class));
  }
}
