package keyinembedded;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Person} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PersonColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PersonColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public AuditColumns audit() {
    return new AuditColumns(path);
  }

  /** The columns of {@link Audit}. */
  public static final class AuditColumns {
    private final Path path;

    private AuditColumns(Path path) {
      this.path = path;
    }

    public LongColumn createdById() {
      return LongColumn.of(path, "audit_created_by_id");
    }

    public StringColumn note() {
      return StringColumn.nullable(path, "audit_note");
    }
  }
}
