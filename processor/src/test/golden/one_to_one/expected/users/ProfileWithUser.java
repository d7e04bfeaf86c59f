package users;

import javax.annotation.processing.Generated;

/** {@link Profile} with user. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ProfileWithUser(long id, String text, long userId, User user) {
  /** Returns the columns alone. */
  public Profile entity() {
    return new Profile(id, text, userId);
  }

  /** Returns the entity's columns with the associations. */
  public static ProfileWithUser of(Profile profile, User user) {
    return new ProfileWithUser(profile.id(), profile.text(), profile.userId(), user);
  }
}
