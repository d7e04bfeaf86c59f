package keyinembedded;

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
 * Loads {@link Page} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PageRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PageRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PageRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Pages without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT page.id, page.number
   * FROM page
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Page> rowMapper() {
    return LabelledRows.mapper("Page", (rows, at) -> new Page(rows.getLong(at[0]),
        new Page.PageKey(rows.getInt(at[1]))), "id", "number");
  }

  /** Pages without associations: 1 statement. */
  public static final class All extends Query<Page, Page, PageColumns, Long, All> {
    private static final Select PAGES = Select.root("Page", """
        SELECT page.id, page.number
        FROM page""");

    private static final Plan<All, Page, PageColumns> PLAN =
        Plan.of("PageRepository.all", All::new, PageColumns::new, All::load, PAGES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the page with that key, or empty if this query has none. */
    public Optional<Page> byId(long id) {
      return byKey(id);
    }

    /** Pages in hand, in an immutable list: no statement. */
    public List<Page> of(Collection<Page> pages) {
      return inHand(pages);
    }

    private static List<Page> load(Run run) {
      var pages = new PageRows();
      run.scan(PAGES, rows -> {
        while (rows.next()) {
          pages.append(rows, 1);
        }
      });
      return run.distinct(pages.list, Page::id);
    }
  }

  /** Reads {@link Page} from rows. */
  private static final class PageRows {
    final List<Page> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Page read(Rows rows, int at) throws SQLException {
      return new Page(rows.getLong(at), new Page.PageKey(rows.getInt(at + 1)));
    }
  }
}
