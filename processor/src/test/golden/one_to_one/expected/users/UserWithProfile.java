package users;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link User} with profile. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record UserWithProfile(long id, String name, Optional<Profile> profile) {
  /** Returns the columns alone. */
  public User entity() {
    return new User(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static UserWithProfile of(User user, Optional<Profile> profile) {
    return new UserWithProfile(user.id(), user.name(), profile);
  }
}
