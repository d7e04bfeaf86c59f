package users;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link User} with profile (with picture). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record UserWithProfilePicture(long id, String name,
    Optional<UserWithProfilePicture.ProfileWithPicture> profile) {
  /** Returns the columns alone. */
  public User entity() {
    return new User(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static UserWithProfilePicture of(User user, Optional<ProfileWithPicture> profile) {
    return new UserWithProfilePicture(user.id(), user.name(), profile);
  }

  /** {@link Profile} with picture. */
  public record ProfileWithPicture(long id, String text, long userId, Optional<Picture> picture) {
    /** Returns the columns alone. */
    public Profile entity() {
      return new Profile(id, text, userId);
    }

    /** Returns the entity's columns with the associations. */
    public static ProfileWithPicture of(Profile profile, Optional<Picture> picture) {
      return new ProfileWithPicture(profile.id(), profile.text(), profile.userId(), picture);
    }
  }
}
