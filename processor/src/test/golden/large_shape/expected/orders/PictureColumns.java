package orders;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Picture} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PictureColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PictureColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn address() {
    return StringColumn.of(path, "address");
  }

  public LongColumn productId() {
    return LongColumn.of(path, "product_id");
  }

  public ProductColumns product() {
    return new ProductColumns(path.toOne("product", "product", "product_id", "id"));
  }
}
