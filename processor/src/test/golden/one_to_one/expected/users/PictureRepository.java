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
 * Loads {@link Picture} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PictureRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PictureRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PictureRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Pictures without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT picture.id, picture.bytes, picture.profile_id
   * FROM picture
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Pictures with profile (with user): 1 statement.
   *
   * <pre>{@code
   * SELECT picture.id, picture.bytes, picture.profile_id, profile.id, profile.text, profile.user_id,
   *     profile_user.id, profile_user.name
   * FROM picture
   * LEFT JOIN profile ON profile.id = picture.profile_id
   * LEFT JOIN "user" profile_user ON profile_user.id = profile.user_id
   * }</pre>
   */
  public WithProfileUser withProfileUser() {
    return new WithProfileUser(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Picture> rowMapper() {
    return LabelledRows.mapper("Picture", (rows, at) -> new Picture(rows.getLong(at[0]),
        rows.getBytes(at[1]), rows.getLong(at[2])), "id", "bytes", "profile_id");
  }

  /** Pictures without associations: 1 statement. */
  public static final class All extends Query<Picture, Picture, PictureColumns, Long, All> {
    private static final Select PICTURES = Select.root("Picture", """
        SELECT picture.id, picture.bytes, picture.profile_id
        FROM picture""");

    private static final Plan<All, Picture, PictureColumns> PLAN =
        Plan.of("PictureRepository.all", All::new, PictureColumns::new, All::load, PICTURES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the picture with that key, or empty if this query has none. */
    public Optional<Picture> byId(long id) {
      return byKey(id);
    }

    /** Pictures in hand, in an immutable list: no statement. */
    public List<Picture> of(Collection<Picture> pictures) {
      return inHand(pictures);
    }

    private static List<Picture> load(Run run) {
      var pictures = new PictureRows();
      run.scan(PICTURES, rows -> {
        while (rows.next()) {
          pictures.append(rows, 1);
        }
      });
      return run.distinct(pictures.list, Picture::id);
    }
  }

  /** Pictures with profile (with user): 1 statement. */
  public static final class WithProfileUser
      extends Query<PictureWithProfileUser, Picture, PictureColumns, Long, WithProfileUser> {
    private static final Select PICTURES = Select.root("Picture", """
        SELECT picture.id, picture.bytes, picture.profile_id, profile.id, profile.text, profile.user_id,
            profile_user.id, profile_user.name
        FROM picture
        LEFT JOIN profile ON profile.id = picture.profile_id
        LEFT JOIN "user" profile_user ON profile_user.id = profile.user_id""")
        .joining("profile", "Profile")
        .joining("profile.user", "User");

    private static final Select PROFILE = Select.prefetch("profile", "Profile", """
        SELECT profile.id, profile.text, profile.user_id, "user".id, "user".name
        FROM profile
        LEFT JOIN "user" ON "user".id = profile.user_id
        WHERE profile.id IN (:pictureProfileIds)""")
        .joining("user", "User");

    private static final Plan<WithProfileUser, PictureWithProfileUser, PictureColumns> PLAN =
        Plan.of("PictureRepository.withProfileUser", WithProfileUser::new, PictureColumns::new,
            WithProfileUser::load, PICTURES);

    private WithProfileUser(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the picture with that key, or empty if this query has none. */
    public Optional<PictureWithProfileUser> byId(long id) {
      return byKey(id);
    }

    /**
     * Pictures in hand with profile (with user): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code profile}, for all rows at once:
     *
     * <pre>{@code
     * SELECT profile.id, profile.text, profile.user_id, "user".id, "user".name
     * FROM profile
     * LEFT JOIN "user" ON "user".id = profile.user_id
     * WHERE profile.id IN (:pictureProfileIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PictureWithProfileUser> of(Collection<Picture> pictures) {
      return complete(pictures, WithProfileUser::complete);
    }

    private static List<PictureWithProfileUser> load(Run run) {
      // several profiles can share one user: each is read once
      var users = new UserRows();
      // several pictures can share one profile: each is read once
      var profiles = new ProfileWithUserRows(users);
      var pictures = new PictureWithProfileUserRows(profiles);
      run.scan(PICTURES, rows -> {
        while (rows.next()) {
          pictures.append(rows, 1);
        }
      });
      return run.distinct(pictures.list, PictureWithProfileUser::id);
    }

    private static List<PictureWithProfileUser> complete(Run run, List<Picture> pictures) {
      var pictureProfileIds = new LongIndex();
      for (Picture picture : pictures) {
        pictureProfileIds.add(picture.profileId());
      }
      var profileOf = profileOf(run, pictureProfileIds);
      var result = new ArrayList<PictureWithProfileUser>(pictures.size());
      for (Picture picture : pictures) {
        result.add(PictureWithProfileUser.of(picture,
            profileOf.get(pictureProfileIds.find(picture.profileId()))));
      }
      return result;
    }

    private static List<PictureWithProfileUser.ProfileWithUser> profileOf(Run run,
        LongIndex pictureProfileIds) {
      // several profiles can share one user: each is read once
      var users = new UserRows();
      var profiles = new ProfileWithUserRows(users);
      var pictureToProfile = new Targets(run, pictureProfileIds, "Picture.profile",
          "picture.profile_id");
      run.scan(PROFILE, pictureProfileIds, rows -> {
        while (rows.next()) {
          pictureToProfile.add(rows, 1, pictureProfileIds.find(rows, 1), profiles.append(rows, 1));
        }
      });
      return pictureToProfile.required(profiles.list);
    }
  }

  /** Reads {@link Picture} from rows. */
  private static final class PictureRows {
    final List<Picture> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Picture read(Rows rows, int at) throws SQLException {
      return new Picture(rows.getLong(at), rows.getBytes(at + 1), rows.getLong(at + 2));
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

    User read(Rows rows, int at) throws SQLException {
      return new User(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link PictureWithProfileUser.ProfileWithUser} from rows. */
  private static final class ProfileWithUserRows {
    final LongIndex keys = new LongIndex();

    final List<PictureWithProfileUser.ProfileWithUser> list = new ArrayList<>();

    private final UserRows userRows;

    ProfileWithUserRows(UserRows userRows) {
      this.userRows = userRows;
    }

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

    PictureWithProfileUser.ProfileWithUser read(Rows rows, int at) throws SQLException {
      return new PictureWithProfileUser.ProfileWithUser(rows.getLong(at), rows.getString(at + 1),
          rows.getLongKey(at + 2),
          userRows.list.get(rows.require(userRows.addReferred(rows, at + 3, at + 2), "Profile.user",
          "profile.user_id", at + 2)));
    }
  }

  /** Reads {@link PictureWithProfileUser} from rows. */
  private static final class PictureWithProfileUserRows {
    final List<PictureWithProfileUser> list = new ArrayList<>();

    private final ProfileWithUserRows profileWithUserRows;

    PictureWithProfileUserRows(ProfileWithUserRows profileWithUserRows) {
      this.profileWithUserRows = profileWithUserRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    PictureWithProfileUser read(Rows rows, int at) throws SQLException {
      return new PictureWithProfileUser(rows.getLong(at), rows.getBytes(at + 1),
          rows.getLongKey(at + 2),
          profileWithUserRows.list.get(rows.require(profileWithUserRows.addReferred(rows, at + 3, at + 2),
          "Picture.profile", "picture.profile_id", at + 2)));
    }
  }
}
