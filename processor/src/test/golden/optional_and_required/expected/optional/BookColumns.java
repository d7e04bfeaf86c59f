package optional;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@NullableComponents({
    "editorId",
    "publisherId"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public BookColumns(Path path) {
    this.path = path;
  }

  public IntColumn id() {
    return IntColumn.of(path, "id");
  }

  public IntColumn authorId() {
    return IntColumn.of(path, "author_id");
  }

  public LongColumn editorId() {
    return LongColumn.nullable(path, "editor_id");
  }

  public LongColumn translatorId() {
    return LongColumn.nullable(path, "translator_id");
  }

  public LongColumn printerId() {
    return LongColumn.of(path, "printer_id");
  }

  public StringColumn publisherId() {
    return StringColumn.nullable(path, "publisher_id");
  }

  public PersonColumns author() {
    return new PersonColumns(path.toOne("author", "person", "author_id", "id"));
  }

  public PersonColumns editor() {
    return new PersonColumns(path.toOne("editor", "person", "editor_id", "id"));
  }

  public PersonColumns translator() {
    return new PersonColumns(path.toOne("translator", "person", "translator_id", "id"));
  }

  public PersonColumns printer() {
    return new PersonColumns(path.toOne("printer", "person", "printer_id", "id"));
  }

  public PublisherColumns publisher() {
    return new PublisherColumns(path.toOne("publisher", "publisher", "publisher_id", "code"));
  }
}
