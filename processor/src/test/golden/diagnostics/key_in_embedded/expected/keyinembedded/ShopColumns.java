package keyinembedded;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Shop} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShopColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ShopColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }

  public HomeColumns home() {
    return new HomeColumns(path);
  }

  /** The columns of {@link Shop.Home}. */
  public static final class HomeColumns {
    private final Path path;

    private HomeColumns(Path path) {
      this.path = path;
    }

    public StringColumn street() {
      return StringColumn.nullable(path, "street");
    }

    public StringColumn city() {
      return StringColumn.nullable(path, "city");
    }
  }
}
