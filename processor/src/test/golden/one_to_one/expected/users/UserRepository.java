package users;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link User} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class UserRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public UserRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public UserRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Users without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "user".id, "user".name
   * FROM "user"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Users with profile: 1 statement.
   *
   * <pre>{@code
   * SELECT "user".id, "user".name, profile.id, profile.text, profile.user_id
   * FROM "user"
   * LEFT JOIN profile ON profile.user_id = "user".id
   * }</pre>
   */
  public WithProfile withProfile() {
    return new WithProfile(source, Narrowing.NONE);
  }

  /**
   * Users with profile (with picture): 1 statement.
   *
   * <pre>{@code
   * SELECT "user".id, "user".name, profile.id, profile.text, profile.user_id, profile_picture.id,
   *     profile_picture.bytes, profile_picture.profile_id
   * FROM "user"
   * LEFT JOIN profile ON profile.user_id = "user".id
   * LEFT JOIN picture profile_picture ON profile_picture.profile_id = profile.id
   * }</pre>
   */
  public WithProfilePicture withProfilePicture() {
    return new WithProfilePicture(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<User> rowMapper() {
    return LabelledRows.mapper("User", (rows, at) -> new User(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "name");
  }

  /** Users without associations: 1 statement. */
  public static final class All extends Query<User, User, UserColumns, Long, All> {
    private static final Select USERS = Select.root("User", """
        SELECT "user".id, "user".name
        FROM "user\"""");

    private static final Plan<All, User, UserColumns> PLAN =
        Plan.of("UserRepository.all", All::new, UserColumns::new, All::load, USERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the user with that key, or empty if this query has none. */
    public Optional<User> byId(long id) {
      return byKey(id);
    }

    /** Users in hand, in an immutable list: no statement. */
    public List<User> of(Collection<User> users) {
      return inHand(users);
    }

    private static List<User> load(Run run) {
      var users = new UserRows();
      run.scan(USERS, rows -> {
        while (rows.next()) {
          users.append(rows, 1);
        }
      });
      return run.distinct(users.list, User::id);
    }
  }

  /** Users with profile: 1 statement. */
  public static final class WithProfile
      extends Query<UserWithProfile, User, UserColumns, Long, WithProfile> {
    private static final Select USERS = Select.root("User", """
        SELECT "user".id, "user".name, profile.id, profile.text, profile.user_id
        FROM "user"
        LEFT JOIN profile ON profile.user_id = "user".id""")
        .joining("profile", "Profile");

    private static final Select PROFILE = Select.prefetch("profile", "Profile", """
        SELECT profile.id, profile.text, profile.user_id
        FROM profile
        WHERE profile.user_id IN (:userIds)""");

    private static final Plan<WithProfile, UserWithProfile, UserColumns> PLAN =
        Plan.of("UserRepository.withProfile", WithProfile::new, UserColumns::new, WithProfile::load,
            USERS);

    private WithProfile(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the user with that key, or empty if this query has none. */
    public Optional<UserWithProfile> byId(long id) {
      return byKey(id);
    }

    /**
     * Users in hand with profile: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code profile}, for all rows at once:
     *
     * <pre>{@code
     * SELECT profile.id, profile.text, profile.user_id
     * FROM profile
     * WHERE profile.user_id IN (:userIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<UserWithProfile> of(Collection<User> users) {
      return complete(users, WithProfile::complete);
    }

    private static List<UserWithProfile> load(Run run) {
      // two profiles of one user are an exception
      var profiles = new ProfileRows();
      var users = new UserWithProfileRows(profiles);
      run.scan(USERS, rows -> {
        while (rows.next()) {
          users.append(rows, 1);
        }
      });
      return run.distinct(users.list, UserWithProfile::id);
    }

    private static List<UserWithProfile> complete(Run run, List<User> users) {
      var userIds = new LongIndex();
      for (User user : users) {
        userIds.add(user.id());
      }
      var profileOf = profileOf(run, userIds);
      var result = new ArrayList<UserWithProfile>(users.size());
      for (User user : users) {
        result.add(UserWithProfile.of(user, profileOf.get(userIds.find(user.id()))));
      }
      return result;
    }

    private static List<Optional<Profile>> profileOf(Run run, LongIndex userIds) {
      var profiles = new ProfileRows();
      var userToProfile = new Targets(run, userIds, "User.profile");
      run.scan(PROFILE, userIds, rows -> {
        while (rows.next()) {
          userToProfile.add(rows, 3, userIds.find(rows, 3), profiles.append(rows, 1));
        }
      });
      return userToProfile.optional(profiles.list);
    }
  }

  /** Users with profile (with picture): 1 statement. */
  public static final class WithProfilePicture
      extends Query<UserWithProfilePicture, User, UserColumns, Long, WithProfilePicture> {
    private static final Select USERS = Select.root("User", """
        SELECT "user".id, "user".name, profile.id, profile.text, profile.user_id, profile_picture.id,
            profile_picture.bytes, profile_picture.profile_id
        FROM "user"
        LEFT JOIN profile ON profile.user_id = "user".id
        LEFT JOIN picture profile_picture ON profile_picture.profile_id = profile.id""")
        .joining("profile", "Profile")
        .joining("profile.picture", "Picture");

    private static final Select PROFILE = Select.prefetch("profile", "Profile", """
        SELECT profile.id, profile.text, profile.user_id, picture.id, picture.bytes, picture.profile_id
        FROM profile
        LEFT JOIN picture ON picture.profile_id = profile.id
        WHERE profile.user_id IN (:userIds)""")
        .joining("picture", "Picture");

    private static final Plan<WithProfilePicture, UserWithProfilePicture, UserColumns> PLAN =
        Plan.of("UserRepository.withProfilePicture", WithProfilePicture::new, UserColumns::new,
            WithProfilePicture::load, USERS);

    private WithProfilePicture(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the user with that key, or empty if this query has none. */
    public Optional<UserWithProfilePicture> byId(long id) {
      return byKey(id);
    }

    /**
     * Users in hand with profile (with picture): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code profile}, for all rows at once:
     *
     * <pre>{@code
     * SELECT profile.id, profile.text, profile.user_id, picture.id, picture.bytes, picture.profile_id
     * FROM profile
     * LEFT JOIN picture ON picture.profile_id = profile.id
     * WHERE profile.user_id IN (:userIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<UserWithProfilePicture> of(Collection<User> users) {
      return complete(users, WithProfilePicture::complete);
    }

    private static List<UserWithProfilePicture> load(Run run) {
      // two pictures of one profile are an exception
      var pictures = new PictureRows();
      // two profiles of one user are an exception
      var profiles = new ProfileWithPictureRows(pictures);
      var users = new UserWithProfilePictureRows(profiles);
      run.scan(USERS, rows -> {
        while (rows.next()) {
          users.append(rows, 1);
        }
      });
      return run.distinct(users.list, UserWithProfilePicture::id);
    }

    private static List<UserWithProfilePicture> complete(Run run, List<User> users) {
      var userIds = new LongIndex();
      for (User user : users) {
        userIds.add(user.id());
      }
      var profileOf = profileOf(run, userIds);
      var result = new ArrayList<UserWithProfilePicture>(users.size());
      for (User user : users) {
        result.add(UserWithProfilePicture.of(user, profileOf.get(userIds.find(user.id()))));
      }
      return result;
    }

    private static List<Optional<UserWithProfilePicture.ProfileWithPicture>> profileOf(Run run,
        LongIndex userIds) {
      // two pictures of one profile are an exception
      var pictures = new PictureRows();
      var profiles = new ProfileWithPictureRows(pictures);
      var userToProfile = new Targets(run, userIds, "User.profile");
      run.scan(PROFILE, userIds, rows -> {
        while (rows.next()) {
          userToProfile.add(rows, 3, userIds.find(rows, 3), profiles.append(rows, 1));
        }
      });
      return userToProfile.optional(profiles.list);
    }
  }

  /** Reads {@link User} from rows. */
  private static final class UserRows {
    final List<User> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    User read(Rows rows, int at) throws SQLException {
      return new User(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Profile} from rows. */
  private static final class ProfileRows {
    final LongIndex keys = new LongIndex();

    private final LongIndex userProfileKeys = new LongIndex();

    final List<Profile> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        userProfileKeys.addOnly(rows, at + 2, "User.profile");
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional<Profile> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Profile read(Rows rows, int at) throws SQLException {
      return new Profile(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2));
    }
  }

  /** Reads {@link UserWithProfile} from rows. */
  private static final class UserWithProfileRows {
    final List<UserWithProfile> list = new ArrayList<>();

    private final ProfileRows profileRows;

    UserWithProfileRows(ProfileRows profileRows) {
      this.profileRows = profileRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    UserWithProfile read(Rows rows, int at) throws SQLException {
      return new UserWithProfile(rows.getLong(at), rows.getString(at + 1),
          profileRows.optional(profileRows.add(rows, at + 2)));
    }
  }

  /** Reads {@link Picture} from rows. */
  private static final class PictureRows {
    final LongIndex keys = new LongIndex();

    private final LongIndex profilePictureKeys = new LongIndex();

    final List<Picture> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        profilePictureKeys.addOnly(rows, at + 2, "Profile.picture");
        list.add(read(rows, at));
      }
      return position;
    }

    Optional<Picture> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Picture read(Rows rows, int at) throws SQLException {
      return new Picture(rows.getLong(at), rows.getBytes(at + 1), rows.getLong(at + 2));
    }
  }

  /** Reads {@link UserWithProfilePicture.ProfileWithPicture} from rows. */
  private static final class ProfileWithPictureRows {
    final LongIndex keys = new LongIndex();

    private final LongIndex userProfileKeys = new LongIndex();

    final List<UserWithProfilePicture.ProfileWithPicture> list = new ArrayList<>();

    private final PictureRows pictureRows;

    ProfileWithPictureRows(PictureRows pictureRows) {
      this.pictureRows = pictureRows;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        userProfileKeys.addOnly(rows, at + 2, "User.profile");
        list.add(read(rows, at));
      } else if (position >= 0) {
        // known, but another row of a one-to-one would be an exception
        pictureRows.add(rows, at + 3);
      }
      return position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional<UserWithProfilePicture.ProfileWithPicture> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    UserWithProfilePicture.ProfileWithPicture read(Rows rows, int at) throws SQLException {
      return new UserWithProfilePicture.ProfileWithPicture(rows.getLong(at), rows.getString(at + 1),
          rows.getLong(at + 2), pictureRows.optional(pictureRows.add(rows, at + 3)));
    }
  }

  /** Reads {@link UserWithProfilePicture} from rows. */
  private static final class UserWithProfilePictureRows {
    final List<UserWithProfilePicture> list = new ArrayList<>();

    private final ProfileWithPictureRows profileWithPictureRows;

    UserWithProfilePictureRows(ProfileWithPictureRows profileWithPictureRows) {
      this.profileWithPictureRows = profileWithPictureRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    UserWithProfilePicture read(Rows rows, int at) throws SQLException {
      return new UserWithProfilePicture(rows.getLong(at), rows.getString(at + 1),
          profileWithPictureRows.optional(profileWithPictureRows.add(rows, at + 2)));
    }
  }
}
