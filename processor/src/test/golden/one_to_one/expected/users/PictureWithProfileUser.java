package users;

import javax.annotation.processing.Generated;

/** {@link Picture} with profile (with user). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PictureWithProfileUser(long id, byte[] bytes, long profileId,
    PictureWithProfileUser.ProfileWithUser profile) {
  /** Returns the columns alone. */
  public Picture entity() {
    return new Picture(id, bytes, profileId);
  }

  /** Returns the entity's columns with the associations. */
  public static PictureWithProfileUser of(Picture picture, ProfileWithUser profile) {
    return new PictureWithProfileUser(picture.id(), picture.bytes(), picture.profileId(), profile);
  }

  /** {@link Profile} with user. */
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
}
