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
 * Loads {@link Product} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ProductRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ProductRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ProductRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Products without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT product.id, product.title
   * FROM product
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Product> rowMapper() {
    return LabelledRows.mapper("Product", (rows, at) -> new Product(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "title");
  }

  /** Products without associations: 1 statement. */
  public static final class All extends Query<Product, Product, ProductColumns, Long, All> {
    private static final Select PRODUCTS = Select.root("Product", """
        SELECT product.id, product.title
        FROM product""");

    private static final Plan<All, Product, ProductColumns> PLAN =
        Plan.of("ProductRepository.all", All::new, ProductColumns::new, All::load, PRODUCTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the product with that key, or empty if this query has none. */
    public Optional<Product> byId(long id) {
      return byKey(id);
    }

    /** Products in hand, in an immutable list: no statement. */
    public List<Product> of(Collection<Product> products) {
      return inHand(products);
    }

    private static List<Product> load(Run run) {
      var products = new ProductRows();
      run.scan(PRODUCTS, rows -> {
        while (rows.next()) {
          products.append(rows, 1);
        }
      });
      return run.distinct(products.list, Product::id);
    }
  }

  /** Reads {@link Product} from rows. */
  private static final class ProductRows {
    final List<Product> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Product read(Rows rows, int at) throws SQLException {
      return new Product(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
