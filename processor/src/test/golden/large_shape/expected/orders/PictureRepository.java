package orders;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
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
   * SELECT picture.id, picture.address, picture.product_id
   * FROM picture
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Picture> rowMapper() {
    return LabelledRows.mapper("Picture", (rows, at) -> new Picture(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getLong(at[2])), "id", "address", "product_id");
  }

  /** Pictures without associations: 1 statement. */
  public static final class All extends Query<Picture, Picture, PictureColumns, Long, All> {
    private static final Select PICTURES = Select.root("Picture", """
        SELECT picture.id, picture.address, picture.product_id
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

  /** Reads {@link Picture} from rows. */
  private static final class PictureRows {
    final List<Picture> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Picture read(Rows rows, int at) throws SQLException {
      return new Picture(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2));
    }
  }
}
