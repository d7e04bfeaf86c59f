package entitiesinoptionalsandlists;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class BookColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  BookColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<Author> author() {
    return Column.nullable(path, "author", QualifiedType.of(Author.class));
  }

  public Column<Author> editor() {
    return Column.nullable(path, "editor", QualifiedType.of(Author.class));
  }

  public Column<List<Review>> latest() {
    return Column.nullable(path, "latest", QualifiedType.of(new GenericType<List<Review>>() {}));
  }

  public ToMany<ReviewColumns> reviews() {
    return ToMany.of(path.toMany("reviews", "review", "id", "book_id"), ReviewColumns::new);
  }
}
