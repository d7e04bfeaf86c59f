package severaltrees;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Category} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CategoryColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CategoryColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn name() {
    return StringColumn.nullable(path, "name");
  }

  public LongColumn parentId() {
    return LongColumn.nullable(path, "parent_id");
  }

  public CategoryColumns parent() {
    return new CategoryColumns(path.toOne("parent", "category", "parent_id", "id"));
  }

  public ToMany<CategoryColumns> children() {
    return ToMany.of(path.toMany("children", "category", "id", "parent_id"), CategoryColumns::new);
  }
}
