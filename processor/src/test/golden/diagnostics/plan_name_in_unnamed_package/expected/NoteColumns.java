import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Note} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class NoteColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public NoteColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn parentId() {
    return LongColumn.of(path, "parent_id");
  }

  public NoteColumns parent() {
    return new NoteColumns(path.toOne("parent", "note", "parent_id", "id"));
  }
}
