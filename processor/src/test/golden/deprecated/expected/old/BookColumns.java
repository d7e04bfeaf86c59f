package old;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@SuppressWarnings({
    "deprecation",
    "removal"
})
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

  public StringColumn isbn() {
    return StringColumn.nullable(path, "isbn");
  }

  public Column<Binding> binding() {
    return Column.nullable(path, "binding", QualifiedType.of(Binding.class));
  }

  public LongColumn shelfId() {
    return LongColumn.of(path, "shelf_id");
  }

  public ShelfColumns shelf() {
    return new ShelfColumns(path.toOne("shelf", "shelf", "shelf_id", "id"));
  }
}
