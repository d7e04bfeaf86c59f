package throughlinks;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Follow} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class FollowColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public FollowColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn followerId() {
    return LongColumn.of(path, "follower_id");
  }

  public LongColumn followedId() {
    return LongColumn.of(path, "followed_id");
  }

  public PersonColumns follower() {
    return new PersonColumns(path.toOne("follower", "person", "follower_id", "id"));
  }

  public PersonColumns followed() {
    return new PersonColumns(path.toOne("followed", "person", "followed_id", "id"));
  }
}
