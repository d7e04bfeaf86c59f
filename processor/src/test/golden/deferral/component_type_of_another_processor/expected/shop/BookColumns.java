package shop;

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

  public ComparableColumn<Money> price() {
    return ComparableColumn.nullable(path, "price", Money::cents);
  }

  public ComparableColumn<Money> discount() {
    return ComparableColumn.nullable(path, "discount", Money::cents);
  }

  public LongColumn authorId() {
    return LongColumn.of(path, "author_id");
  }

  public AuthorColumns author() {
    return new AuthorColumns(path.toOne("author", "author", "author_id", "id"));
  }
}
