package typedids;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Author} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public AuthorColumns(Path path) {
    this.path = path;
  }

  public ComparableColumn<Author.Id> id() {
    return ComparableColumn.of(path, "id", Author.Id::value);
  }

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }
}
