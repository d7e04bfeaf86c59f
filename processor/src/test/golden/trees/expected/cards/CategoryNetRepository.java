package cards;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.Links;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link CategoryNet}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CategoryNetRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CategoryNetRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CategoryNetRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link CategoryNet}: 2 statements, and 1 for each further level, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT category.id, category.name
   * FROM category
   * }</pre>
   *
   * <p>{@code related}, for one level after the other:
   *
   * <pre>{@code
   * SELECT category_related.from_id, category.id, category.name
   * FROM category_related
   * JOIN category ON category.id = category_related.to_id
   * WHERE category_related.from_id IN (:categoryIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link CategoryNet}: 2 statements, and 1 for each further level. */
  public static final class All extends Query<CategoryNet, Category, CategoryColumns, Long, All> {
    private static final Select CATEGORIES = Select.root("Category", """
        SELECT category.id, category.name
        FROM category""");

    private static final Select RELATED = Select.prefetch("related", "Category", """
        SELECT category_related.from_id, category.id, category.name
        FROM category_related
        JOIN category ON category.id = category_related.to_id
        WHERE category_related.from_id IN (:categoryIds)""");

    private static final Plan<All, CategoryNet, CategoryColumns> PLAN =
        Plan.of("CategoryNetRepository.all", All::new, CategoryColumns::new, All::load, CATEGORIES,
            RELATED);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the category with that key, or empty if this query has none. */
    public Optional<CategoryNet> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link CategoryNet} for each category in hand: 2 statements, and 1 for each further level.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code related}, for all rows at once:
     *
     * <pre>{@code
     * SELECT category_related.from_id, category.id, category.name
     * FROM category_related
     * JOIN category ON category.id = category_related.to_id
     * WHERE category_related.from_id IN (:categoryIds)
     * }</pre>
     *
     * <p>{@code related.related}, for one level after the other:
     *
     * <pre>{@code
     * SELECT category_related.from_id, category.id, category.name
     * FROM category_related
     * JOIN category ON category.id = category_related.to_id
     * WHERE category_related.from_id IN (:categoryIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CategoryNet> of(Collection<Category> categories) {
      return complete(categories, All::complete);
    }

    /**
     * For each key its related: 2 statements, and 1 for each further level.
     *
     * <p>Every key is in the map, in the order given; one without related has an empty list. The
     * method {@code of} shows the SQL: {@code related}, {@code related.related}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<CategoryNet>> relatedOf(Collection<Long> categoryIds) {
      var keys = new LongIndex();
      return lists("relatedOf", categoryIds, keys, run -> relatedOf(run, keys));
    }

    /** Narrows {@code related} of each category; no further statement. */
    public All related(UnaryOperator<ToManyQuery<CategoryColumns>> narrow) {
      return narrowed("related", ToManyQuery.of(CategoryColumns::new), narrow);
    }

    private static List<CategoryNet> load(Run run) {
      var categories = new CategoryNetRows();
      run.scan(CATEGORIES, rows -> {
        while (rows.next()) {
          categories.addRoot(rows, 1);
        }
      });
      int roots = categories.list.size();
      // level by level, until one leads to no further rows
      var categoryToRelated = new Links();
      run.scanLevels(RELATED, categories.keys, rows -> {
        while (rows.next()) {
          categoryToRelated.add(categories.keys.find(rows, 1), categories.add(rows, 2));
        }
      });
      List<CategoryNet> result = run.tree("Category.related", categories.keys, categoryToRelated,
          (i, related) -> {
        var category = categories.list.get(i);
        return new CategoryNet(category.name(), related);
      });
      return result.subList(0, roots);
    }

    private static List<CategoryNet> complete(Run run, List<Category> categories) {
      var categoryIds = new LongIndex();
      for (Category category : categories) {
        categoryIds.add(category.id());
      }
      var relatedOf = relatedOf(run, categoryIds);
      var result = new ArrayList<CategoryNet>(categories.size());
      for (Category category : categories) {
        result.add(new CategoryNet(category.name(), relatedOf[categoryIds.find(category.id())]));
      }
      return result;
    }

    private static List<CategoryNet>[] relatedOf(Run run, LongIndex categoryIds) {
      // several categories can share one category: each is read once
      var related = new CategoryNetRows();
      var categoryToRelated = new Links();
      run.scan(RELATED, categoryIds, rows -> {
        while (rows.next()) {
          categoryToRelated.add(categoryIds.find(rows, 1), related.add(rows, 2));
        }
      });
      // level by level, until one leads to no further rows
      var relatedCategoryToRelated = new Links();
      run.scanLevels(RELATED, related.keys, rows -> {
        while (rows.next()) {
          relatedCategoryToRelated.add(related.keys.find(rows, 1), related.add(rows, 2));
        }
      });
      List<CategoryNet> categoryNets = run.tree("Category.related", related.keys,
          relatedCategoryToRelated, (i, branches) -> {
        var category = related.list.get(i);
        return new CategoryNet(category.name(), branches);
      });
      return categoryToRelated.lists(categoryIds.size(), categoryNets);
    }
  }

  /** What a row holds of {@link CategoryNet}. */
  private record CategoryNetRow(String name) {}

  /** Reads {@link CategoryNetRow} from rows. */
  private static final class CategoryNetRows {
    final LongIndex keys = new LongIndex();

    final List<CategoryNetRow> list = new ArrayList<>();

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

    CategoryNetRow read(Rows rows, int at) throws SQLException {
      return new CategoryNetRow(rows.getString(at + 1));
    }
  }
}
