package orders;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Payment} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PaymentColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PaymentColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public ComparableColumn<BigDecimal> amount() {
    return ComparableColumn.of(path, "amount", QualifiedType.of(BigDecimal.class));
  }

  public ComparableColumn<Instant> receivedAt() {
    return ComparableColumn.of(path, "received_at", QualifiedType.of(Instant.class));
  }

  public LongColumn orderId() {
    return LongColumn.of(path, "order_id");
  }

  public OrderColumns order() {
    return new OrderColumns(path.toOne("order", "orders", "order_id", "id"));
  }
}
