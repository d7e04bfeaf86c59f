package typedids;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public BookColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn authorId() {
    return LongColumn.of(path, "author_id");
  }

  public ComparableColumn<Book.Id> editorId() {
    return ComparableColumn.nullable(path, "editor_id", Book.Id::value);
  }

  public ComparableColumn<Author.Id> sequelId() {
    return ComparableColumn.of(path, "sequel_id", Author.Id::value);
  }

  public ComparableColumn<Author.Id> readerId() {
    return ComparableColumn.of(path, "reader_id", Author.Id::value);
  }

  public AuthorColumns reader() {
    return new AuthorColumns(path.toOne("reader", "author", "reader_id", "id"));
  }
}
