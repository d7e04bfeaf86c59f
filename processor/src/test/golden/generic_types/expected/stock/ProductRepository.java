package stock;

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
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Product} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ProductRepository {
  private static final QualifiedType<List<String>> LIST_OF_STRING =
      QualifiedType.of(new GenericType<List<String>>() {});

  private static final QualifiedType<Map<String, Integer>> JSON_MAP_OF_STRING_AND_INTEGER =
      QualifiedType.of(new GenericType<Map<String, Integer>>() {}).with(Json.class);

  private static final QualifiedType<Map<String, List<Integer[]>>> MAP_OF_STRING_AND_LIST_OF_INTEGER_ARRAY =
      QualifiedType.of(new GenericType<Map<String, List<Integer[]>>>() {});

  private static final QualifiedType<List<String>[]> LIST_OF_STRING_ARRAY =
      QualifiedType.of(new GenericType<List<String>[]>() {});

  private static final QualifiedType<String[][]> STRING_ARRAY_ARRAY =
      QualifiedType.of(String[][].class);

  private static final QualifiedType<Map<String, int[]>> MAP_OF_STRING_AND_INT_ARRAY =
      QualifiedType.of(new GenericType<Map<String, int[]>>() {});

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ProductRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, LIST_OF_STRING, JSON_MAP_OF_STRING_AND_INTEGER,
        MAP_OF_STRING_AND_LIST_OF_INTEGER_ARRAY, LIST_OF_STRING_ARRAY, STRING_ARRAY_ARRAY,
        MAP_OF_STRING_AND_INT_ARRAY);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ProductRepository(Handle handle) {
    this.source = Source.of(handle, LIST_OF_STRING, JSON_MAP_OF_STRING_AND_INTEGER,
        MAP_OF_STRING_AND_LIST_OF_INTEGER_ARRAY, LIST_OF_STRING_ARRAY, STRING_ARRAY_ARRAY,
        MAP_OF_STRING_AND_INT_ARRAY);
  }

  /**
   * Products without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT product.id, product.tags, product.stock, product.prices, product.grid, product.names,
   *     product.notes, product.marks, product.codes
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
        rows.get(LIST_OF_STRING, at[1]), rows.get(JSON_MAP_OF_STRING_AND_INTEGER, at[2]),
        Optional.ofNullable(rows.get(MAP_OF_STRING_AND_LIST_OF_INTEGER_ARRAY, at[3])),
        rows.get(LIST_OF_STRING_ARRAY, at[4]), rows.get(STRING_ARRAY_ARRAY, at[5]),
        new Product.Details(rows.get(LIST_OF_STRING, at[6]),
            rows.get(JSON_MAP_OF_STRING_AND_INTEGER, at[7]),
            rows.get(MAP_OF_STRING_AND_INT_ARRAY, at[8]))), "id", "tags", "stock", "prices", "grid",
        "names", "notes", "marks", "codes");
  }

  /** Products without associations: 1 statement. */
  public static final class All extends Query<Product, Product, ProductColumns, Long, All> {
    private static final Select PRODUCTS = Select.root("Product", """
        SELECT product.id, product.tags, product.stock, product.prices, product.grid, product.names,
            product.notes, product.marks, product.codes
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
      var products = new ProductRows(run);
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

    private final ColumnMapper<List<String>> listOfStringMapper;

    private final ColumnMapper<Map<String, Integer>> jsonMapOfStringAndIntegerMapper;

    private final ColumnMapper<Map<String, List<Integer[]>>> mapOfStringAndListOfIntegerArrayMapper;

    private final ColumnMapper<List<String>[]> listOfStringArrayMapper;

    private final ColumnMapper<String[][]> stringArrayArrayMapper;

    private final ColumnMapper<Map<String, int[]>> mapOfStringAndIntArrayMapper;

    ProductRows(Run run) {
      this.listOfStringMapper = run.mapper(LIST_OF_STRING);
      this.jsonMapOfStringAndIntegerMapper = run.mapper(JSON_MAP_OF_STRING_AND_INTEGER);
      this.mapOfStringAndListOfIntegerArrayMapper = run.mapper(MAP_OF_STRING_AND_LIST_OF_INTEGER_ARRAY);
      this.listOfStringArrayMapper = run.mapper(LIST_OF_STRING_ARRAY);
      this.stringArrayArrayMapper = run.mapper(STRING_ARRAY_ARRAY);
      this.mapOfStringAndIntArrayMapper = run.mapper(MAP_OF_STRING_AND_INT_ARRAY);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Product read(Rows rows, int at) throws SQLException {
      return new Product(rows.getLong(at), rows.get(listOfStringMapper, at + 1),
          rows.get(jsonMapOfStringAndIntegerMapper, at + 2),
          Optional.ofNullable(rows.get(mapOfStringAndListOfIntegerArrayMapper, at + 3)),
          rows.get(listOfStringArrayMapper, at + 4), rows.get(stringArrayArrayMapper, at + 5),
          new Product.Details(rows.get(listOfStringMapper, at + 6),
              rows.get(jsonMapOfStringAndIntegerMapper, at + 7),
              rows.get(mapOfStringAndIntArrayMapper, at + 8)));
    }
  }
}
