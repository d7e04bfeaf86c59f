package shaperepositoryexists;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LongIndex;
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
import library.Review;
import library.ReviewColumns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link Other.Line}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class LineRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  LineRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  LineRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link Line}: 1 statement.
   *
   * <pre>{@code
   * SELECT review.id, review.stars
   * FROM review
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link Line}: 1 statement. */
  public static final class All extends Query<Other.Line, Review, ReviewColumns, Long, All> {
    private static final Select REVIEWS = Select.root("Review", """
        SELECT review.id, review.stars
        FROM review""");

    private static final Plan<All, Other.Line, ReviewColumns> PLAN =
        Plan.of("LineRepository.all", All::new, ReviewColumns::new, All::load, REVIEWS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the review with that key, or empty if this query has none. */
    public Optional<Other.Line> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link Line} for each review in hand: no statement.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<Other.Line> of(Collection<Review> reviews) {
      return complete(reviews, All::complete);
    }

    private static List<Other.Line> load(Run run) {
      var reviews = new LineRows();
      run.scan(REVIEWS, rows -> {
        while (rows.next()) {
          reviews.addRoot(rows, 1);
        }
      });
      return reviews.list;
    }

    private static List<Other.Line> complete(Run run, List<Review> reviews) {
      var result = new ArrayList<Other.Line>(reviews.size());
      for (Review review : reviews) {
        result.add(new Other.Line(review.stars()));
      }
      return result;
    }
  }

  /** Reads {@link Other.Line} from rows. */
  private static final class LineRows {
    final LongIndex keys = new LongIndex();

    final List<Other.Line> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Other.Line read(Rows rows, int at) throws SQLException {
      return new Other.Line(rows.getInt(at + 1));
    }
  }
}
