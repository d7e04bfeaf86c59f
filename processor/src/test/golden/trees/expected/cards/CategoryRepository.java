package cards;

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
 * Loads {@link Category} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CategoryRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CategoryRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CategoryRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Categories without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT category.id, category.name, category.parent_id
   * FROM category
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Category> rowMapper() {
    return LabelledRows.mapper("Category", (rows, at) -> new Category(rows.getLong(at[0]),
        rows.getString(at[1]), Optional.ofNullable(rows.getLongOrNull(at[2]))), "id", "name",
        "parent_id");
  }

  /** Categories without associations: 1 statement. */
  public static final class All extends Query<Category, Category, CategoryColumns, Long, All> {
    private static final Select CATEGORIES = Select.root("Category", """
        SELECT category.id, category.name, category.parent_id
        FROM category""");

    private static final Plan<All, Category, CategoryColumns> PLAN =
        Plan.of("CategoryRepository.all", All::new, CategoryColumns::new, All::load, CATEGORIES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the category with that key, or empty if this query has none. */
    public Optional<Category> byId(long id) {
      return byKey(id);
    }

    /** Categories in hand, in an immutable list: no statement. */
    public List<Category> of(Collection<Category> categories) {
      return inHand(categories);
    }

    private static List<Category> load(Run run) {
      var categories = new CategoryRows();
      run.scan(CATEGORIES, rows -> {
        while (rows.next()) {
          categories.append(rows, 1);
        }
      });
      return run.distinct(categories.list, Category::id);
    }
  }

  /** Reads {@link Category} from rows. */
  private static final class CategoryRows {
    final List<Category> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Category read(Rows rows, int at) throws SQLException {
      return new Category(rows.getLong(at), rows.getString(at + 1),
          Optional.ofNullable(rows.getLongOrNull(at + 2)));
    }
  }
}
