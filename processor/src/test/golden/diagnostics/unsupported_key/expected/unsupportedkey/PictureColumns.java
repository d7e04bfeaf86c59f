package unsupportedkey;

import dev.fetchplan.query.Column;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Picture} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PictureColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PictureColumns(Path path) {
    this.path = path;
  }

  public Column<byte[]> hash() {
    return Column.of(path, "hash", QualifiedType.of(byte[].class));
  }
}
