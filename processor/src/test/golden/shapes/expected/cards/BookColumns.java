package cards;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@NullableComponents("translatorId")
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
    return StringColumn.of(path, "title");
  }

  public IntColumn published() {
    return IntColumn.of(path, "published");
  }

  public LongColumn authorId() {
    return LongColumn.of(path, "author_id");
  }

  public LongColumn translatorId() {
    return LongColumn.nullable(path, "translator_id");
  }

  public AuthorColumns author() {
    return new AuthorColumns(path.toOne("author", "author", "author_id", "id"));
  }

  public AuthorColumns translator() {
    return new AuthorColumns(path.toOne("translator", "author", "translator_id", "id"));
  }

  public ToMany<SubjectColumns> subjects() {
    return ToMany.of(path.linked("subjects", "book_subject", "subject", List.of("id", "book_id"),
        List.of("subject_id", "id")), SubjectColumns::new);
  }
}
