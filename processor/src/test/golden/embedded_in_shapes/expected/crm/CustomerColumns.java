package crm;

import dev.fetchplan.query.DoubleColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Customer} and the ways from it, for conditions and orders. */
@NullableComponents({
    "work",
    "friendId"
})
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

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }

  public HomeColumns home() {
    return new HomeColumns(path);
  }

  public WorkColumns work() {
    return new WorkColumns(path);
  }

  public LongColumn friendId() {
    return LongColumn.nullable(path, "friend_id");
  }

  public CustomerColumns friend() {
    return new CustomerColumns(path.toOne("friend", "customer", "friend_id", "id"));
  }

  public ToMany<CustomerColumns> referred() {
    return ToMany.of(path.toMany("referred", "customer", "id", "friend_id"), CustomerColumns::new);
  }

  /** The columns of {@link Address}. */
  public static final class HomeColumns {
    private final Path path;

    private HomeColumns(Path path) {
      this.path = path;
    }

    public StringColumn street() {
      return StringColumn.nullable(path, "home_street");
    }

    public StringColumn city() {
      return StringColumn.nullable(path, "home_town");
    }

    public GeoColumns geo() {
      return new GeoColumns(path);
    }

    /** The columns of {@link Geo}. */
    public static final class GeoColumns {
      private final Path path;

      private GeoColumns(Path path) {
        this.path = path;
      }

      public DoubleColumn latitude() {
        return DoubleColumn.nullable(path, "home_geo_latitude");
      }

      public DoubleColumn longitude() {
        return DoubleColumn.nullable(path, "home_geo_longitude");
      }
    }
  }

  /** The columns of {@link Address}. */
  public static final class WorkColumns {
    private final Path path;

    private WorkColumns(Path path) {
      this.path = path;
    }

    public StringColumn street() {
      return StringColumn.nullable(path, "work_street");
    }

    public StringColumn city() {
      return StringColumn.nullable(path, "work_town");
    }

    public GeoColumns geo() {
      return new GeoColumns(path);
    }

    /** The columns of {@link Geo}. */
    public static final class GeoColumns {
      private final Path path;

      private GeoColumns(Path path) {
        this.path = path;
      }

      public DoubleColumn latitude() {
        return DoubleColumn.nullable(path, "work_geo_latitude");
      }

      public DoubleColumn longitude() {
        return DoubleColumn.nullable(path, "work_geo_longitude");
      }
    }
  }
}
