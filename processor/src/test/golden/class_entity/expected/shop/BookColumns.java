package shop;

import dev.fetchplan.query.BooleanColumn;
import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import shop.people.AuthorColumns;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@NullableComponents("blurb")
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

  public StringColumn title() {
    return StringColumn.nullable(path, "full_title");
  }

  public BooleanColumn soldOut() {
    return BooleanColumn.of(path, "sold_out");
  }

  public BooleanColumn signed() {
    return BooleanColumn.of(path, "signed");
  }

  public IntColumn pages() {
    return IntColumn.nullable(path, "pages");
  }

  public StringColumn blurb() {
    return StringColumn.nullable(path, "blurb");
  }

  public LongColumn authorId() {
    return LongColumn.of(path, "author_id");
  }

  public AuthorColumns author() {
    return new AuthorColumns(path.toOne("author", "author", "author_id", "id"));
  }
}
