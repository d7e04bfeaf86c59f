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
 * Loads {@link Customer} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CustomerRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CustomerRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CustomerRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Customers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT customer.id, customer.name, customer.email, customer.town_id
   * FROM customer
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Customer> rowMapper() {
    return LabelledRows.mapper("Customer", (rows, at) -> new Customer(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getString(at[2]), rows.getLongOrNull(at[3])), "id", "name",
        "email", "town_id");
  }

  /** Customers without associations: 1 statement. */
  public static final class All extends Query<Customer, Customer, CustomerColumns, Long, All> {
    private static final Select CUSTOMERS = Select.root("Customer", """
        SELECT customer.id, customer.name, customer.email, customer.town_id
        FROM customer""");

    private static final Plan<All, Customer, CustomerColumns> PLAN =
        Plan.of("CustomerRepository.all", All::new, CustomerColumns::new, All::load, CUSTOMERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the customer with that key, or empty if this query has none. */
    public Optional<Customer> byId(long id) {
      return byKey(id);
    }

    /** Customers in hand, in an immutable list: no statement. */
    public List<Customer> of(Collection<Customer> customers) {
      return inHand(customers);
    }

    private static List<Customer> load(Run run) {
      var customers = new CustomerRows();
      run.scan(CUSTOMERS, rows -> {
        while (rows.next()) {
          customers.append(rows, 1);
        }
      });
      return run.distinct(customers.list, Customer::id);
    }
  }

  /** Reads {@link Customer} from rows. */
  private static final class CustomerRows {
    final List<Customer> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Customer read(Rows rows, int at) throws SQLException {
      return new Customer(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2),
          rows.getLongOrNull(at + 3));
    }
  }
}
