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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Payment} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PaymentRepository {
  private static final QualifiedType<Instant> INSTANT = QualifiedType.of(Instant.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PaymentRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, INSTANT);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PaymentRepository(Handle handle) {
    this.source = Source.of(handle, INSTANT);
  }

  /**
   * Payments without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT payment.id, payment.amount, payment.received_at, payment.order_id
   * FROM payment
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Payment> rowMapper() {
    return LabelledRows.mapper("Payment", (rows, at) -> new Payment(rows.getLong(at[0]),
        rows.getBigDecimal(at[1]), rows.get(INSTANT, at[2]), rows.getLong(at[3])), "id", "amount",
        "received_at", "order_id");
  }

  /** Payments without associations: 1 statement. */
  public static final class All extends Query<Payment, Payment, PaymentColumns, Long, All> {
    private static final Select PAYMENTS = Select.root("Payment", """
        SELECT payment.id, payment.amount, payment.received_at, payment.order_id
        FROM payment""");

    private static final Plan<All, Payment, PaymentColumns> PLAN =
        Plan.of("PaymentRepository.all", All::new, PaymentColumns::new, All::load, PAYMENTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the payment with that key, or empty if this query has none. */
    public Optional<Payment> byId(long id) {
      return byKey(id);
    }

    /** Payments in hand, in an immutable list: no statement. */
    public List<Payment> of(Collection<Payment> payments) {
      return inHand(payments);
    }

    private static List<Payment> load(Run run) {
      var payments = new PaymentRows(run);
      run.scan(PAYMENTS, rows -> {
        while (rows.next()) {
          payments.append(rows, 1);
        }
      });
      return run.distinct(payments.list, Payment::id);
    }
  }

  /** Reads {@link Payment} from rows. */
  private static final class PaymentRows {
    final List<Payment> list = new ArrayList<>();

    private final ColumnMapper<Instant> instantMapper;

    PaymentRows(Run run) {
      this.instantMapper = run.mapper(INSTANT);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Payment read(Rows rows, int at) throws SQLException {
      return new Payment(rows.getLong(at), rows.getBigDecimal(at + 1),
          rows.get(instantMapper, at + 2), rows.getLong(at + 3));
    }
  }
}
