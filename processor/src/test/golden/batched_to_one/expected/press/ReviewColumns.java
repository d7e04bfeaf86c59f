package press;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Review} and the ways from it, for conditions and orders. */
@NullableComponents("readerId")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ReviewColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ReviewColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn bookId() {
    return LongColumn.of(path, "book_id");
  }

  public LongColumn readerId() {
    return LongColumn.nullable(path, "reader_id");
  }

  public BookColumns book() {
    return new BookColumns(path.toOne("book", "book", "book_id", "id"));
  }

  public PersonColumns reader() {
    return new PersonColumns(path.toOne("reader", "person", "reader_id", "id"));
  }
}
