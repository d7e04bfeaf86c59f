package people.social;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;
import people.PersonColumns;

/** The columns of {@link Follow} and the ways from it, for conditions and orders. */
@NullableComponents("causeId")
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

  public StringColumn follower_email() {
    return StringColumn.of(path, "follower_email");
  }

  public LongColumn followedId() {
    return LongColumn.of(path, "followed_id");
  }

  public LongColumn causeId() {
    return LongColumn.nullable(path, "cause_id");
  }

  public ComparableColumn<Instant> since() {
    return ComparableColumn.nullable(path, "since", QualifiedType.of(Instant.class));
  }

  public PersonColumns follower() {
    return new PersonColumns(path.toOne("follower", "person", "follower_email", "email"));
  }

  public PersonColumns followed() {
    return new PersonColumns(path.toOne("followed", "person", "followed_id", "id"));
  }

  public FollowColumns cause() {
    return new FollowColumns(path.toOne("cause", "follow", "cause_id", "id"));
  }
}
