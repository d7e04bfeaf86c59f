package people;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import people.social.FollowColumns;

/** The columns of {@link Person} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PersonColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PersonColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn email() {
    return StringColumn.nullable(path, "email");
  }

  public ToMany<PersonColumns> follows() {
    return ToMany.of(path.linked("follows", "follow", "person", List.of("email", "follower_email"),
        List.of("followed_id", "id")), PersonColumns::new);
  }

  public ToMany<PersonColumns> followers() {
    return ToMany.of(path.linked("followers", "follow", "person", List.of("id", "followed_id"),
        List.of("follower_email", "email")), PersonColumns::new);
  }

  public ToMany<FollowColumns> trail() {
    return ToMany.of(path.linked("trail", "follow", "follow", List.of("email", "follower_email"),
        List.of("cause_id", "id")), FollowColumns::new);
  }
}
