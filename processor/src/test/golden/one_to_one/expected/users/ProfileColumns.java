package users;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Profile} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ProfileColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ProfileColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn text() {
    return StringColumn.nullable(path, "text");
  }

  public LongColumn userId() {
    return LongColumn.of(path, "user_id");
  }

  public UserColumns user() {
    return new UserColumns(path.toOne("user", "\"user\"", "user_id", "id"));
  }

  public PictureColumns picture() {
    return new PictureColumns(path.toOneInverse("picture", "picture", "id", "profile_id"));
  }
}
