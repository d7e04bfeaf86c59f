package press;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@NullableComponents("editorId")
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
    return StringColumn.nullable(path, "title");
  }

  public LongColumn authorId() {
    return LongColumn.of(path, "author_id");
  }

  public IntColumn editorId() {
    return IntColumn.nullable(path, "editor_id");
  }

  public StringColumn room() {
    return StringColumn.nullable(path, "room");
  }

  public IntColumn number() {
    return IntColumn.of(path, "number");
  }

  public PersonColumns author() {
    return new PersonColumns(path.toOne("author", "person", "author_id", "id"));
  }

  public PersonColumns editor() {
    return new PersonColumns(path.toOne("editor", "person", "editor_id", "id"));
  }

  public ShelfColumns shelf() {
    return new ShelfColumns(path.toOne("shelf", "shelf", "room", "room", "number", "number"));
  }

  public ToMany<ReviewColumns> reviews() {
    return ToMany.of(path.toMany("reviews", "review", "id", "book_id"), ReviewColumns::new);
  }

  public CoverColumns cover() {
    return new CoverColumns(path.toOneInverse("cover", "cover", "id", "book_id"));
  }
}
