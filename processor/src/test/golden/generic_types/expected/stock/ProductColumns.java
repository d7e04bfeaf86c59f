package stock;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Product} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ProductColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ProductColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public Column<List<String>> tags() {
    return Column.nullable(path, "tags", QualifiedType.of(new GenericType<List<String>>() {}));
  }

  public Column<Map<String, Integer>> stock() {
    return Column.nullable(path, "stock", QualifiedType.of(new GenericType<Map<String, Integer>>() {}).with(Json.class));
  }

  public Column<Map<String, List<Integer[]>>> prices() {
    return Column.nullable(path, "prices", QualifiedType.of(new GenericType<Map<String, List<Integer[]>>>() {}));
  }

  public Column<List<String>[]> grid() {
    return Column.nullable(path, "grid", QualifiedType.of(new GenericType<List<String>[]>() {}));
  }

  public Column<String[][]> names() {
    return Column.nullable(path, "names", QualifiedType.of(String[][].class));
  }

  public DetailsColumns details() {
    return new DetailsColumns(path);
  }

  /** The columns of {@link Product.Details}. */
  public static final class DetailsColumns {
    private final Path path;

    private DetailsColumns(Path path) {
      this.path = path;
    }

    public Column<List<String>> notes() {
      return Column.nullable(path, "notes", QualifiedType.of(new GenericType<List<String>>() {}));
    }

    public Column<Map<String, Integer>> marks() {
      return Column.nullable(path, "marks", QualifiedType.of(new GenericType<Map<String, Integer>>() {}).with(Json.class));
    }

    public Column<Map<String, int[]>> codes() {
      return Column.nullable(path, "codes", QualifiedType.of(new GenericType<Map<String, int[]>>() {}));
    }
  }
}
