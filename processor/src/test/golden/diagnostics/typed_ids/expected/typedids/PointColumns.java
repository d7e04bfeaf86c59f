package typedids;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Point} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PointColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PointColumns(Path path) {
    this.path = path;
  }

  public ComparableColumn<Point.At> at() {
    return ComparableColumn.of(path, "at", Point.At::x);
  }

  public Column<Point.Hash> hash() {
    return Column.of(path, "hash", Point.Hash::bytes, QualifiedType.of(byte[].class));
  }

  public Column<Object> name() {
    return Column.of(path, "name", QualifiedType.of(Object.class));
  }
}
