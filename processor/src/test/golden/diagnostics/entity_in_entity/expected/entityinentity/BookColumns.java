package entityinentity;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;

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

  public Column<Author> author() {
    return Column.nullable(path, "author", QualifiedType.of(Author.class));
  }

  public Column<List<Author>> editors() {
    return Column.nullable(path, "editors", QualifiedType.of(new GenericType<List<Author>>() {}));
  }
}
