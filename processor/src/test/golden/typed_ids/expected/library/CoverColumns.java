package library;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.runtime.Path;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Cover} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CoverColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CoverColumns(Path path) {
    this.path = path;
  }

  public Column<Cover.Id> id() {
    return Column.of(path, "id", Cover.Id::value, QualifiedType.of(UUID.class));
  }

  public ComparableColumn<Book.Isbn> isbn() {
    return ComparableColumn.of(path, "isbn", Book.Isbn::value);
  }

  public Column<Cover.Motto> motto() {
    return Column.nullable(path, "motto", QualifiedType.of(Cover.Motto.class).with(Shouted.class));
  }

  public Column<Cover.Loud> loud() {
    return Column.nullable(path, "loud", Cover.Loud::text, QualifiedType.of(String.class).with(Shouted.class));
  }

  public BookColumns book() {
    return new BookColumns(path.toOne("book", "book", "isbn", "isbn"));
  }
}
