package orders;

import dev.fetchplan.query.BooleanColumn;
import dev.fetchplan.query.Column;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Order} and the ways from it, for conditions and orders. */
@NullableComponents({
    "shippedOn",
    "note",
    "courierId"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class OrderColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public OrderColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn number() {
    return StringColumn.of(path, "order_number");
  }

  public Column<Order.Status> status() {
    return Column.of(path, "status", QualifiedType.of(Order.Status.class));
  }

  public ComparableColumn<Instant> placedAt() {
    return ComparableColumn.of(path, "placed_at", QualifiedType.of(Instant.class));
  }

  public ComparableColumn<LocalDate> shippedOn() {
    return ComparableColumn.nullable(path, "shipped_on", QualifiedType.of(LocalDate.class));
  }

  public ComparableColumn<BigDecimal> total() {
    return ComparableColumn.of(path, "total", QualifiedType.of(BigDecimal.class));
  }

  public ComparableColumn<BigDecimal> tax() {
    return ComparableColumn.of(path, "tax", QualifiedType.of(BigDecimal.class));
  }

  public StringColumn currency() {
    return StringColumn.of(path, "currency");
  }

  public StringColumn note() {
    return StringColumn.nullable(path, "note");
  }

  public BooleanColumn gift() {
    return BooleanColumn.of(path, "gift");
  }

  public IntColumn version() {
    return IntColumn.of(path, "version");
  }

  public LongColumn customerId() {
    return LongColumn.of(path, "customer_id");
  }

  public LongColumn courierId() {
    return LongColumn.nullable(path, "courier_id");
  }

  public CustomerColumns customer() {
    return new CustomerColumns(path.toOne("customer", "customer", "customer_id", "id"));
  }

  public CourierColumns courier() {
    return new CourierColumns(path.toOne("courier", "courier", "courier_id", "id"));
  }

  public ToMany<LineColumns> lines() {
    return ToMany.of(path.toMany("lines", "line", "id", "order_id"), LineColumns::new);
  }

  public ToMany<PaymentColumns> payments() {
    return ToMany.of(path.toMany("payments", "payment", "id", "order_id"), PaymentColumns::new);
  }
}
