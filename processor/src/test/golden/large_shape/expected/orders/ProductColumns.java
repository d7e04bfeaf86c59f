package orders;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Product} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ProductColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ProductColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn title() {
    return StringColumn.of(path, "title");
  }

  public ToMany<PictureColumns> pictures() {
    return ToMany.of(path.toMany("pictures", "picture", "id", "product_id"), PictureColumns::new);
  }
}
