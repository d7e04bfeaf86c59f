package orders;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Line} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class LineColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public LineColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public IntColumn position() {
    return IntColumn.of(path, "position");
  }

  public IntColumn quantity() {
    return IntColumn.of(path, "quantity");
  }

  public ComparableColumn<BigDecimal> price() {
    return ComparableColumn.of(path, "price", QualifiedType.of(BigDecimal.class));
  }

  public LongColumn orderId() {
    return LongColumn.of(path, "order_id");
  }

  public LongColumn productId() {
    return LongColumn.of(path, "product_id");
  }

  public OrderColumns order() {
    return new OrderColumns(path.toOne("order", "orders", "order_id", "id"));
  }

  public ProductColumns product() {
    return new ProductColumns(path.toOne("product", "product", "product_id", "id"));
  }
}
