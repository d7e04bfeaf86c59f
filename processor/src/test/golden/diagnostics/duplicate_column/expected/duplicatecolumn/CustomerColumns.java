package duplicatecolumn;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Customer} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CustomerColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CustomerColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn city() {
    return StringColumn.nullable(path, "city");
  }

  public HomeColumns home() {
    return new HomeColumns(path);
  }

  public WorkColumns work() {
    return new WorkColumns(path);
  }

  public OfficeColumns office() {
    return new OfficeColumns(path);
  }

  /** The columns of {@link Customer.Address}. */
  public static final class HomeColumns {
    private final Path path;

    private HomeColumns(Path path) {
      this.path = path;
    }

    public StringColumn city() {
      return StringColumn.nullable(path, "city");
    }

    public StringColumn street() {
      return StringColumn.nullable(path, "street");
    }
  }

  /** The columns of {@link Customer.Address}. */
  public static final class WorkColumns {
    private final Path path;

    private WorkColumns(Path path) {
      this.path = path;
    }

    public StringColumn city() {
      return StringColumn.nullable(path, "work_city");
    }

    public StringColumn street() {
      return StringColumn.nullable(path, "work_street");
    }
  }

  /** The columns of {@link Customer.Address}. */
  public static final class OfficeColumns {
    private final Path path;

    private OfficeColumns(Path path) {
      this.path = path;
    }

    public StringColumn city() {
      return StringColumn.nullable(path, "work_city");
    }

    public StringColumn street() {
      return StringColumn.nullable(path, "work_street");
    }
  }
}
