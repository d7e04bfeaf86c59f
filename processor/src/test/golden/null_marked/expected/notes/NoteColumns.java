package notes;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Note} and the ways from it, for conditions and orders. */
@NullableComponents({
    "text",
    "draftId"
})
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

  public StringColumn title() {
    return StringColumn.of(path, "title");
  }

  public StringColumn text() {
    return StringColumn.nullable(path, "text");
  }

  public StringColumn draftId() {
    return StringColumn.nullable(path, "draft_id");
  }

  public DraftColumns draft() {
    return new DraftColumns(path.toOne("draft", "draft", "draft_id", "id"));
  }
}
