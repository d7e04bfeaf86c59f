package old;

import dev.fetchplan.query.IntColumn;
import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Tape} and the ways from it, for conditions and orders. */
@SuppressWarnings("deprecation")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class TapeColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public TapeColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LengthColumns length() {
    return new LengthColumns(path);
  }

  /** The columns of {@link Tape.Length}. */
  public static final class LengthColumns {
    private final Path path;

    private LengthColumns(Path path) {
      this.path = path;
    }

    public IntColumn minutes() {
      return IntColumn.of(path, "minutes");
    }
  }
}
