package cards;

import dev.fetchplan.query.Declared;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.Counts;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link CategoryTree}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CategoryTreeRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CategoryTreeRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CategoryTreeRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link CategoryTree}: 2 statements, and 1 for each further level, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT category.id, category.name,
   *     (SELECT COUNT(*) FROM category category_children WHERE category_children.parent_id = category.id)
   * FROM category
   * }</pre>
   *
   * <p>{@code children}, for one level after the other:
   *
   * <pre>{@code
   * SELECT category.id, category.name,
   *     (SELECT COUNT(*) FROM category category_children WHERE category_children.parent_id = category.id),
   *     category.parent_id
   * FROM category
   * WHERE category.parent_id IN (:categoryIds)
   * ORDER BY category.name NULLS LAST
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all() {
    return new All(source, declared());
  }

  private static Narrowing declared() {
    return Declared.nothing()
        .at("children", CategoryColumns::new, rows -> rows.orderBy(row -> row.name().asc()))
        .narrowing();
  }

  /** All {@link CategoryTree}: 2 statements, and 1 for each further level. */
  public static final class All extends Query<CategoryTree, Category, CategoryColumns, Long, All> {
    private static final Select CATEGORIES = Select.root("Category", """
        SELECT category.id, category.name,
            (SELECT COUNT(*) FROM category category_children WHERE category_children.parent_id = category.id)
        FROM category""")
        .counting("size", Path.ROOT.toMany("children", "category", "id", "parent_id"));

    private static final Select CHILDREN = Select.prefetch("children", "Category", """
        SELECT category.id, category.name,
            (SELECT COUNT(*) FROM category category_children WHERE category_children.parent_id = category.id),
            category.parent_id
        FROM category
        WHERE category.parent_id IN (:categoryIds)""")
        .counting("size", Path.ROOT.toMany("children", "category", "id", "parent_id"));

    private static final Select SIZE = Select.prefetch("size", "Category", """
        SELECT category.parent_id, COUNT(*)
        FROM category
        WHERE category.parent_id IN (:categoryIds)
        GROUP BY category.parent_id""");

    private static final Plan<All, CategoryTree, CategoryColumns> PLAN =
        Plan.of("CategoryTreeRepository.all", All::new, CategoryColumns::new, All::load, CATEGORIES,
            CHILDREN);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the category with that key, or empty if this query has none. */
    public Optional<CategoryTree> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link CategoryTree} for each category in hand: 3 statements, and 1 for each further level.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code children}, for all rows at once:
     *
     * <pre>{@code
     * SELECT category.id, category.name,
     *     (SELECT COUNT(*) FROM category category_children WHERE category_children.parent_id = category.id),
     *     category.parent_id
     * FROM category
     * WHERE category.parent_id IN (:categoryIds)
     * ORDER BY category.name NULLS LAST
     * }</pre>
     *
     * <p>{@code children.children}, for one level after the other:
     *
     * <pre>{@code
     * SELECT category.id, category.name,
     *     (SELECT COUNT(*) FROM category category_children WHERE category_children.parent_id = category.id),
     *     category.parent_id
     * FROM category
     * WHERE category.parent_id IN (:categoryIds)
     * ORDER BY category.name NULLS LAST
     * }</pre>
     *
     * <p>{@code size}, counted for all rows at once:
     *
     * <pre>{@code
     * SELECT category.parent_id, COUNT(*)
     * FROM category
     * WHERE category.parent_id IN (:categoryIds)
     * GROUP BY category.parent_id
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CategoryTree> of(Collection<Category> categories) {
      return complete(categories, All::complete);
    }

    /**
     * For each key its children: 2 statements, and 1 for each further level.
     *
     * <p>Every key is in the map, in the order given; one without children has an empty list. The
     * method {@code of} shows the SQL: {@code children}, {@code children.children}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<CategoryTree>> childrenOf(Collection<Long> categoryIds) {
      var keys = new LongIndex();
      return lists("childrenOf", categoryIds, keys, run -> childrenOf(run, keys));
    }

    /** Narrows {@code children} of each category; no further statement. */
    public All children(UnaryOperator<ToManyQuery<CategoryColumns>> narrow) {
      return narrowed("children", ToManyQuery.of(CategoryColumns::new), narrow);
    }

    private static List<CategoryTree> load(Run run) {
      var categories = new CategoryTreeRows();
      run.scan(CATEGORIES, rows -> {
        while (rows.next()) {
          categories.addRoot(rows, 1);
        }
      });
      int roots = categories.list.size();
      // level by level, until one leads to no further rows
      var categoryToChildren = new Links();
      run.scanLevels(CHILDREN, categories.keys, rows -> {
        while (rows.next()) {
          categoryToChildren.add(categories.keys.find(rows, 4), categories.add(rows, 1));
        }
      });
      List<CategoryTree> result = run.tree("Category.children", categories.keys, categoryToChildren,
          (i, children) -> {
        var category = categories.list.get(i);
        return new CategoryTree(category.name(), category.size(), children);
      });
      return result.subList(0, roots);
    }

    private static List<CategoryTree> complete(Run run, List<Category> categories) {
      var categoryIds = new LongIndex();
      for (Category category : categories) {
        categoryIds.add(category.id());
      }
      var childrenOf = childrenOf(run, categoryIds);
      var sizeOf = sizeOf(run, categoryIds);
      var result = new ArrayList<CategoryTree>(categories.size());
      for (Category category : categories) {
        result.add(new CategoryTree(category.name(), sizeOf.getInt(categoryIds.find(category.id())),
            childrenOf[categoryIds.find(category.id())]));
      }
      return result;
    }

    private static List<CategoryTree>[] childrenOf(Run run, LongIndex categoryIds) {
      var children = new CategoryTreeRows();
      var categoryToChildren = new Links();
      run.scan(CHILDREN, categoryIds, rows -> {
        while (rows.next()) {
          categoryToChildren.add(categoryIds.find(rows, 4), children.add(rows, 1));
        }
      });
      // level by level, until one leads to no further rows
      var childrenCategoryToChildren = new Links();
      run.scanLevels(CHILDREN, children.keys, rows -> {
        while (rows.next()) {
          childrenCategoryToChildren.add(children.keys.find(rows, 4), children.add(rows, 1));
        }
      });
      List<CategoryTree> categoryTrees = run.tree("Category.children", children.keys,
          childrenCategoryToChildren, (i, branches) -> {
        var category = children.list.get(i);
        return new CategoryTree(category.name(), category.size(), branches);
      });
      return categoryToChildren.lists(categoryIds.size(), categoryTrees);
    }

    private static Counts sizeOf(Run run, LongIndex categoryIds) {
      var counts = new Counts(categoryIds);
      run.scan(SIZE, categoryIds, rows -> {
        while (rows.next()) {
          counts.add(categoryIds.find(rows, 1), rows.getLong(2));
        }
      });
      return counts;
    }
  }

  /** What a row holds of {@link CategoryTree}. */
  private record CategoryTreeRow(String name, int size) {}

  /** Reads {@link CategoryTreeRow} from rows. */
  private static final class CategoryTreeRows {
    final LongIndex keys = new LongIndex();

    final List<CategoryTreeRow> list = new ArrayList<>();

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

    CategoryTreeRow read(Rows rows, int at) throws SQLException {
      return new CategoryTreeRow(rows.getString(at + 1), rows.getInt(at + 2));
    }
  }
}
