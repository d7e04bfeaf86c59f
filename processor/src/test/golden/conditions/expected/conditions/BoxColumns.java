package conditions;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Box} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BoxColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public BoxColumns(Path path) {
    this.path = path;
  }

  public ComparableColumn<Code> code() {
    return ComparableColumn.of(path, "code", Code::letters);
  }

  public StringColumn label() {
    return StringColumn.nullable(path, "label");
  }

  public ToMany<SampleColumns> samples() {
    return ToMany.of(path.toMany("samples", "sample", "code", "box_code"), SampleColumns::new);
  }
}
