package users;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
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

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<byte[]> bytes() {
    return Column.nullable(path, "bytes", QualifiedType.of(byte[].class));
  }

  public LongColumn profileId() {
    return LongColumn.of(path, "profile_id");
  }

  public ProfileColumns profile() {
    return new ProfileColumns(path.toOne("profile", "profile", "profile_id", "id"));
  }
}
