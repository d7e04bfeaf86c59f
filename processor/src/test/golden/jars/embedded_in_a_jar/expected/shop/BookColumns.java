package shop;

import dev.fetchplan.query.DoubleColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import people.AuthorColumns;
import people.Geo;

/** The columns of {@link Book} and the ways from it, for conditions and orders. */
@NullableComponents("found.y")
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

  public LongColumn authorId() {
    return LongColumn.of(path, "author_id");
  }

  public FoundColumns found() {
    return new FoundColumns(path);
  }

  public AuthorColumns author() {
    return new AuthorColumns(path.toOne("author", "author", "author_id", "id"));
  }

  /** The columns of {@link Geo}. */
  public static final class FoundColumns {
    private final Path path;

    private FoundColumns(Path path) {
      this.path = path;
    }

    public DoubleColumn x() {
      return DoubleColumn.nullable(path, "found_x");
    }

    public DoubleColumn y() {
      return DoubleColumn.nullable(path, "found_y");
    }
  }
}
