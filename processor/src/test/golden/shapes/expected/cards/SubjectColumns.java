package cards;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Subject} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class SubjectColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public SubjectColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.of(path, "name");
  }

  public ToMany<BookColumns> books() {
    return ToMany.of(path.linked("books", "book_subject", "book", List.of("id", "subject_id"),
        List.of("book_id", "id")), BookColumns::new);
  }
}
