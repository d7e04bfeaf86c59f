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
 * Loads {@link Shop} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShopRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ShopRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ShopRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Shops without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT shop.id, shop.name, shop.street, shop.city
   * FROM shop
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Shop> rowMapper() {
    return LabelledRows.mapper("Shop", (rows, at) -> new Shop(rows.getLong(at[0]),
        rows.getString(at[1]), new Shop.Home(rows.getString(at[2]), rows.getString(at[3]))), "id",
        "name", "street", "city");
  }

  /** Shops without associations: 1 statement. */
  public static final class All extends Query<Shop, Shop, ShopColumns, Long, All> {
    private static final Select SHOPS = Select.root("Shop", """
        SELECT shop.id, shop.name, shop.street, shop.city
        FROM shop""");

    private static final Plan<All, Shop, ShopColumns> PLAN =
        Plan.of("ShopRepository.all", All::new, ShopColumns::new, All::load, SHOPS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the shop with that key, or empty if this query has none. */
    public Optional<Shop> byId(long id) {
      return byKey(id);
    }

    /** Shops in hand, in an immutable list: no statement. */
    public List<Shop> of(Collection<Shop> shops) {
      return inHand(shops);
    }

    private static List<Shop> load(Run run) {
      var shops = new ShopRows();
      run.scan(SHOPS, rows -> {
        while (rows.next()) {
          shops.append(rows, 1);
        }
      });
      return run.distinct(shops.list, Shop::id);
    }
  }

  /** Reads {@link Shop} from rows. */
  private static final class ShopRows {
    final List<Shop> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Shop read(Rows rows, int at) throws SQLException {
      return new Shop(rows.getLong(at), rows.getString(at + 1),
          new Shop.Home(rows.getString(at + 2), rows.getString(at + 3)));
    }
  }
}
