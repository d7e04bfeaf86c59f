package shapesofbrokenentities;

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
 * Loads {@link Review} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class ReviewRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  ReviewRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  ReviewRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Reviews without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT review.id
   * FROM review
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Review> rowMapper() {
    return LabelledRows.mapper("Review", (rows, at) -> new Review(rows.getLong(at[0])), "id");
  }

  /** Reviews without associations: 1 statement. */
  public static final class All extends Query<Review, Review, ReviewColumns, Long, All> {
    private static final Select REVIEWS = Select.root("Review", """
        SELECT review.id
        FROM review""");

    private static final Plan<All, Review, ReviewColumns> PLAN =
        Plan.of("ReviewRepository.all", All::new, ReviewColumns::new, All::load, REVIEWS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the review with that key, or empty if this query has none. */
    public Optional<Review> byId(long id) {
      return byKey(id);
    }

    /** Reviews in hand, in an immutable list: no statement. */
    public List<Review> of(Collection<Review> reviews) {
      return inHand(reviews);
    }

    private static List<Review> load(Run run) {
      var reviews = new ReviewRows();
      run.scan(REVIEWS, rows -> {
        while (rows.next()) {
          reviews.append(rows, 1);
        }
      });
      return run.distinct(reviews.list, Review::id);
    }
  }

  /** Reads {@link Review} from rows. */
  private static final class ReviewRows {
    final List<Review> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Review read(Rows rows, int at) throws SQLException {
      return new Review(rows.getLong(at));
    }
  }
}
