package shop;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyPart;
import dev.fetchplan.runtime.KeyType;
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
 * Loads {@link Price} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class PriceRepository {
  private static final KeyType<PriceKey> PRICE_KEY = KeyType.composite(
      (rows, at) -> new PriceKey(rows.getLongKey(at), rows.getStringKey(at + 1)),
      List.of(KeyPart.ofLong(PriceKey::bookId), KeyPart.ofString(PriceKey::currency)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  PriceRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  PriceRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Prices without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT price.book_id, price.currency, price.amount
   * FROM price
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Price> rowMapper() {
    return LabelledRows.mapper("Price", (rows, at) -> Price.of(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getInt(at[2])), "book_id", "currency", "amount");
  }

  /** Prices without associations: 1 statement. */
  public static final class All extends Query<Price, Price, PriceColumns, PriceKey, All> {
    private static final Select PRICES = Select.root("Price", """
        SELECT price.book_id, price.currency, price.amount
        FROM price""")
        .ownKey(2)
        .key(PRICE_KEY);

    private static final Plan<All, Price, PriceColumns> PLAN =
        Plan.of("PriceRepository.all", All::new, PriceColumns::new, All::load, PRICES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the price with that key, or empty if this query has none. */
    public Optional<Price> byId(long bookId, String currency) {
      return byKey(new PriceKey(bookId, currency));
    }

    /** Prices in hand, in an immutable list: no statement. */
    public List<Price> of(Collection<Price> prices) {
      return inHand(prices);
    }

    private static List<Price> load(Run run) {
      var prices = new PriceRows();
      run.scan(PRICES, rows -> {
        while (rows.next()) {
          prices.append(rows, 1);
        }
      });
      return run.distinctBy(prices.list, row -> new PriceKey(row.bookId(), row.currency()));
    }
  }

  /** Reads {@link Price} from rows. */
  private static final class PriceRows {
    final List<Price> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Price read(Rows rows, int at) throws SQLException {
      return Price.of(rows.getLong(at), rows.getString(at + 1), rows.getInt(at + 2));
    }
  }
}
