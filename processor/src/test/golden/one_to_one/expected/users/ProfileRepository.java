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
 * Loads {@link Profile} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ProfileRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ProfileRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ProfileRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Profiles without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT profile.id, profile.text, profile.user_id
   * FROM profile
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Profiles with user: 1 statement.
   *
   * <pre>{@code
   * SELECT profile.id, profile.text, profile.user_id, "user".id, "user".name
   * FROM profile
   * LEFT JOIN "user" ON "user".id = profile.user_id
   * }</pre>
   */
  public WithUser withUser() {
    return new WithUser(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Profile> rowMapper() {
    return LabelledRows.mapper("Profile", (rows, at) -> new Profile(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getLong(at[2])), "id", "text", "user_id");
  }

  /** Profiles without associations: 1 statement. */
  public static final class All extends Query<Profile, Profile, ProfileColumns, Long, All> {
    private static final Select PROFILES = Select.root("Profile", """
        SELECT profile.id, profile.text, profile.user_id
        FROM profile""");

    private static final Plan<All, Profile, ProfileColumns> PLAN =
        Plan.of("ProfileRepository.all", All::new, ProfileColumns::new, All::load, PROFILES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the profile with that key, or empty if this query has none. */
    public Optional<Profile> byId(long id) {
      return byKey(id);
    }

    /** Profiles in hand, in an immutable list: no statement. */
    public List<Profile> of(Collection<Profile> profiles) {
      return inHand(profiles);
    }

    private static List<Profile> load(Run run) {
      var profiles = new ProfileRows();
      run.scan(PROFILES, rows -> {
        while (rows.next()) {
          profiles.append(rows, 1);
        }
      });
      return run.distinct(profiles.list, Profile::id);
    }
  }

  /** Profiles with user: 1 statement. */
  public static final class WithUser
      extends Query<ProfileWithUser, Profile, ProfileColumns, Long, WithUser> {
    private static final Select PROFILES = Select.root("Profile", """
        SELECT profile.id, profile.text, profile.user_id, "user".id, "user".name
        FROM profile
        LEFT JOIN "user" ON "user".id = profile.user_id""")
        .joining("user", "User");

    private static final Select USER = Select.prefetch("user", "User", """
        SELECT "user".id, "user".name
        FROM "user"
        WHERE "user".id IN (:profileUserIds)""");

    private static final Plan<WithUser, ProfileWithUser, ProfileColumns> PLAN =
        Plan.of("ProfileRepository.withUser", WithUser::new, ProfileColumns::new, WithUser::load,
            PROFILES);

    private WithUser(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the profile with that key, or empty if this query has none. */
    public Optional<ProfileWithUser> byId(long id) {
      return byKey(id);
    }

    /**
     * Profiles in hand with user: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code user}, for all rows at once:
     *
     * <pre>{@code
     * SELECT "user".id, "user".name
     * FROM "user"
     * WHERE "user".id IN (:profileUserIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ProfileWithUser> of(Collection<Profile> profiles) {
      return complete(profiles, WithUser::complete);
    }

    private static List<ProfileWithUser> load(Run run) {
      // several profiles can share one user: each is read once
      var users = new UserRows();
      var profiles = new ProfileWithUserRows(users);
      run.scan(PROFILES, rows -> {
        while (rows.next()) {
          profiles.append(rows, 1);
        }
      });
      return run.distinct(profiles.list, ProfileWithUser::id);
    }

    private static List<ProfileWithUser> complete(Run run, List<Profile> profiles) {
      var profileUserIds = new LongIndex();
      for (Profile profile : profiles) {
        profileUserIds.add(profile.userId());
      }
      var userOf = userOf(run, profileUserIds);
      var result = new ArrayList<ProfileWithUser>(profiles.size());
      for (Profile profile : profiles) {
        result.add(ProfileWithUser.of(profile, userOf.get(profileUserIds.find(profile.userId()))));
      }
      return result;
    }

    private static List<User> userOf(Run run, LongIndex profileUserIds) {
      var users = new UserRows();
      var profileToUser = new Targets(run, profileUserIds, "Profile.user", "profile.user_id");
      run.scan(USER, profileUserIds, rows -> {
        while (rows.next()) {
          profileToUser.add(rows, 1, profileUserIds.find(rows, 1), users.append(rows, 1));
        }
      });
      return profileToUser.required(users.list);
    }
  }

  /** Reads {@link Profile} from rows. */
  private static final class ProfileRows {
    final List<Profile> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Profile read(Rows rows, int at) throws SQLException {
      return new Profile(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2));
    }
  }

  /** Reads {@link User} from rows. */
  private static final class UserRows {
    final LongIndex keys = new LongIndex();

    final List<User> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    User read(Rows rows, int at) throws SQLException {
      return new User(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link ProfileWithUser} from rows. */
  private static final class ProfileWithUserRows {
    final List<ProfileWithUser> list = new ArrayList<>();

    private final UserRows userRows;

    ProfileWithUserRows(UserRows userRows) {
      this.userRows = userRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    ProfileWithUser read(Rows rows, int at) throws SQLException {
      return new ProfileWithUser(rows.getLong(at), rows.getString(at + 1), rows.getLongKey(at + 2),
          userRows.list.get(rows.require(userRows.addReferred(rows, at + 3, at + 2), "Profile.user",
          "profile.user_id", at + 2)));
    }
  }
}
