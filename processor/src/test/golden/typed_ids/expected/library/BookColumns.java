package library;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import java.time.DayOfWeek;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@NullableComponents({
    "translatorId",
    "illustratorId"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BookColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public BookColumns(Path path) {
    this.path = path;
  }

  public ComparableColumn<Book.Isbn> isbn() {
    return ComparableColumn.of(path, "isbn", Book.Isbn::value);
  }

  public ComparableColumn<AuthorId> authorId() {
    return ComparableColumn.of(path, "author_id", AuthorId::value);
  }

  public ComparableColumn<AuthorId> editorId() {
    return ComparableColumn.nullable(path, "editor_id", AuthorId::value);
  }

  public ComparableColumn<AuthorId> translatorId() {
    return ComparableColumn.nullable(path, "translator_id", AuthorId::value);
  }

  public ComparableColumn<AuthorId> illustratorId() {
    return ComparableColumn.nullable(path, "illustrator_id", AuthorId::value);
  }

  public ComparableColumn<Book.Shelf> shelf() {
    return ComparableColumn.nullable(path, "shelf", Book.Shelf::number);
  }

  public Column<Book.Day> published() {
    return Column.nullable(path, "published", Book.Day::of, QualifiedType.of(DayOfWeek.class));
  }

  public AuthorColumns author() {
    return new AuthorColumns(path.toOne("author", "author", "author_id", "id"));
  }

  public AuthorColumns editor() {
    return new AuthorColumns(path.toOne("editor", "author", "editor_id", "id"));
  }

  public AuthorColumns translator() {
    return new AuthorColumns(path.toOne("translator", "author", "translator_id", "id"));
  }

  public AuthorColumns illustrator() {
    return new AuthorColumns(path.toOne("illustrator", "author", "illustrator_id", "id"));
  }

  public CoverColumns cover() {
    return new CoverColumns(path.toOneInverse("cover", "cover", "isbn", "isbn"));
  }

  public ToMany<CopyColumns> copies() {
    return ToMany.of(path.toMany("copies", "copy", "isbn", "book_isbn"), CopyColumns::new);
  }
}
