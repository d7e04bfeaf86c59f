package optional;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Publisher} and the ways from it, for conditions and orders. */
@NullableComponents("ownerId")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PublisherColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PublisherColumns(Path path) {
    this.path = path;
  }

  public StringColumn code() {
    return StringColumn.of(path, "code");
  }

  public LongColumn ownerId() {
    return LongColumn.nullable(path, "owner_id");
  }

  public PersonColumns owner() {
    return new PersonColumns(path.toOne("owner", "person", "owner_id", "id"));
  }
}
