package crm;

import crm.places.Address;
import crm.places.Geo;
import dev.fetchplan.query.Column;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.DoubleColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Visit} and the ways from it, for conditions and orders. */
@NullableComponents("customerAddress.state")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class VisitColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public VisitColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn customerId() {
    return LongColumn.of(path, "customer_id");
  }

  public LongColumn agentId() {
    return LongColumn.of(path, "agent_id");
  }

  public VisitValueColumns visit() {
    return new VisitValueColumns(path);
  }

  public CustomerAddressColumns customerAddress() {
    return new CustomerAddressColumns(path);
  }

  public CustomerColumns customer() {
    return new CustomerColumns(path.toOne("customer", "customer", "customer_id", "id"));
  }

  public AgentColumns agent() {
    return new AgentColumns(path.toOne("agent", "agent", "agent_id", "id"));
  }

  /** The columns of {@link Visit.Purpose}. */
  public static final class VisitValueColumns {
    private final Path path;

    private VisitValueColumns(Path path) {
      this.path = path;
    }

    public ComparableColumn<LocalDate> day() {
      return ComparableColumn.nullable(path, "\"day\"", QualifiedType.of(LocalDate.class));
    }

    public Column<List<String>> topics() {
      return Column.nullable(path, "topics", QualifiedType.of(new GenericType<List<String>>() {}));
    }
  }

  /** The columns of {@link Address}. */
  public static final class CustomerAddressColumns {
    private final Path path;

    private CustomerAddressColumns(Path path) {
      this.path = path;
    }

    public StringColumn street() {
      return StringColumn.nullable(path, "at_street");
    }

    public StringColumn city() {
      return StringColumn.nullable(path, "at_town");
    }

    public StringColumn state() {
      return StringColumn.nullable(path, "at_state");
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
        return DoubleColumn.nullable(path, "at_geo_latitude");
      }

      public DoubleColumn longitude() {
        return DoubleColumn.nullable(path, "at_geo_longitude");
      }
    }
  }
}
