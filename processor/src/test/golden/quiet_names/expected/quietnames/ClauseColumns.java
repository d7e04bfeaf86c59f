package quietnames;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Clause} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ClauseColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ClauseColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn isbn13() {
    return StringColumn.nullable(path, "isbn13");
  }

  public LongColumn partyId() {
    return LongColumn.of(path, "party_id");
  }

  public PartyColumns entity() {
    return new PartyColumns(path.toOne("entity", "party", "party_id", "id"));
  }
}
