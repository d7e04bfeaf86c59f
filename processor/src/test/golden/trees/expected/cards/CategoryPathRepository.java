package cards;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Positions;
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

/**
 * Loads {@link CategoryPath}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CategoryPathRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CategoryPathRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CategoryPathRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link CategoryPath}: 2 statements, and 1 for each further level, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT category.id, category.name, category.parent_id
   * FROM category
   * }</pre>
   *
   * <p>{@code parent}, for one level after the other:
   *
   * <pre>{@code
   * SELECT category.id, category.name, category.parent_id
   * FROM category
   * WHERE category.id IN (:categoryParentIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link CategoryPath}: 2 statements, and 1 for each further level. */
  public static final class All extends Query<CategoryPath, Category, CategoryColumns, Long, All> {
    private static final Select CATEGORIES = Select.root("Category", """
        SELECT category.id, category.name, category.parent_id
        FROM category""");

    private static final Select PARENT = Select.prefetch("parent", "Category", """
        SELECT category.id, category.name, category.parent_id
        FROM category
        WHERE category.id IN (:categoryParentIds)""");

    private static final Plan<All, CategoryPath, CategoryColumns> PLAN =
        Plan.of("CategoryPathRepository.all", All::new, CategoryColumns::new, All::load, CATEGORIES,
            PARENT);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the category with that key, or empty if this query has none. */
    public Optional<CategoryPath> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link CategoryPath} for each category in hand: 2 statements, and 1 for each further level.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code parent}, for all rows at once:
     *
     * <pre>{@code
     * SELECT category.id, category.name, category.parent_id
     * FROM category
     * WHERE category.id IN (:categoryParentIds)
     * }</pre>
     *
     * <p>{@code parent.parent}, for one level after the other:
     *
     * <pre>{@code
     * SELECT category.id, category.name, category.parent_id
     * FROM category
     * WHERE category.id IN (:categoryParentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CategoryPath> of(Collection<Category> categories) {
      return complete(categories, All::complete);
    }

    private static List<CategoryPath> load(Run run) {
      var categories = new CategoryPathRows();
      var categoryParentIds = new LongIndex();
      var categoryToParentId = new Positions();
      run.scan(CATEGORIES, rows -> {
        while (rows.next()) {
          int category = categories.addRoot(rows, 1);
          categoryToParentId.set(category, categoryParentIds.add(rows, 3));
        }
      });
      int roots = categories.list.size();
      // level by level, until one leads to no further rows
      var categoryToParent = new Targets(run, categoryParentIds, "Category.parent",
          "category.parent_id");
      run.scanLevels(PARENT, categoryParentIds, rows -> {
        while (rows.next()) {
          int category = categories.add(rows, 1);
          categoryToParent.add(rows, 1, categoryParentIds.find(rows, 1), category);
          categoryToParentId.set(category, categoryParentIds.add(rows, 3));
        }
      });
      List<CategoryPath> result = run.tree("Category.parent", categories.keys,
          categoryToParent.links(categoryToParentId), (i, parent) -> {
        var category = categories.list.get(i);
        return new CategoryPath(category.id(), category.name(), parent.stream().findFirst());
      });
      return result.subList(0, roots);
    }

    private static List<CategoryPath> complete(Run run, List<Category> categories) {
      var categoryParentIds = new LongIndex();
      for (Category category : categories) {
        categoryParentIds.add(category.parentId().orElse(null));
      }
      var parentOf = parentOf(run, categoryParentIds);
      var result = new ArrayList<CategoryPath>(categories.size());
      for (Category category : categories) {
        result.add(new CategoryPath(category.id(), category.name(),
            categoryParentIds.target(category.parentId().orElse(null), parentOf)));
      }
      return result;
    }

    private static List<Optional<CategoryPath>> parentOf(Run run, LongIndex categoryParentIds) {
      var parents = new CategoryPathRows();
      var parentCategoryParentIds = new LongIndex();
      var categoryToParentId = new Positions();
      var categoryToParent = new Targets(run, categoryParentIds, "Category.parent",
          "category.parent_id");
      run.scan(PARENT, categoryParentIds, rows -> {
        while (rows.next()) {
          int category = parents.add(rows, 1);
          categoryToParent.add(rows, 1, categoryParentIds.find(rows, 1), category);
          categoryToParentId.set(category, parentCategoryParentIds.add(rows, 3));
        }
      });
      // level by level, until one leads to no further rows
      var parentCategoryToParent = new Targets(run, parentCategoryParentIds, "Category.parent",
          "category.parent_id");
      run.scanLevels(PARENT, parentCategoryParentIds, rows -> {
        while (rows.next()) {
          int category = parents.add(rows, 1);
          parentCategoryToParent.add(rows, 1, parentCategoryParentIds.find(rows, 1), category);
          categoryToParentId.set(category, parentCategoryParentIds.add(rows, 3));
        }
      });
      List<CategoryPath> categoryPaths = run.tree("Category.parent", parents.keys,
          parentCategoryToParent.links(categoryToParentId), (i, parent) -> {
        var category = parents.list.get(i);
        return new CategoryPath(category.id(), category.name(), parent.stream().findFirst());
      });
      return categoryToParent.optional(categoryPaths);
    }
  }

  /** What a row holds of {@link CategoryPath}. */
  private record CategoryPathRow(long id, String name) {}

  /** Reads {@link CategoryPathRow} from rows. */
  private static final class CategoryPathRows {
    final LongIndex keys = new LongIndex();

    final List<CategoryPathRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    CategoryPathRow read(Rows rows, int at) throws SQLException {
      return new CategoryPathRow(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
