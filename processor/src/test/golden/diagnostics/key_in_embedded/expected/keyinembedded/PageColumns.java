package keyinembedded;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Page} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PageColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PageColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public KeyColumns key() {
    return new KeyColumns(path);
  }

  /** The columns of {@link Page.PageKey}. */
  public static final class KeyColumns {
    private final Path path;

    private KeyColumns(Path path) {
      this.path = path;
    }

    public IntColumn number() {
      return IntColumn.of(path, "number");
    }
  }
}
