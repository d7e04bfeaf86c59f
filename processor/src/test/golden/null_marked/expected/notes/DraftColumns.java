package notes;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Draft} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class DraftColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public DraftColumns(Path path) {
    this.path = path;
  }

  public StringColumn id() {
    return StringColumn.of(path, "id");
  }

  public StringColumn title() {
    return StringColumn.nullable(path, "title");
  }

  public StringColumn text() {
    return StringColumn.of(path, "text");
  }

  public IntColumn pages() {
    return IntColumn.of(path, "pages");
  }

  public StringColumn originId() {
    return StringColumn.of(path, "origin_id");
  }

  public DraftColumns origin() {
    return new DraftColumns(path.toOne("origin", "draft", "origin_id", "id"));
  }
}
