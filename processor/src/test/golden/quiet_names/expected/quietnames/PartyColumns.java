package quietnames;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.StringColumn;
import dev.fetchplan.runtime.NullableComponents;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;

/** The columns of {@link Party} and the ways from it, for conditions and orders. */
@NullableComponents({
    "maternalGrandmotherId",
    "paternalGrandfatherId",
    "maternalGreatGrandmotherId"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PartyColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PartyColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public StringColumn entity() {
    return StringColumn.nullable(path, "entity");
  }

  public StringColumn line2() {
    return StringColumn.nullable(path, "line2");
  }

  public LongColumn maternalGrandmotherId() {
    return LongColumn.nullable(path, "maternal_grandmother_id");
  }

  public LongColumn paternalGrandfatherId() {
    return LongColumn.nullable(path, "paternal_grandfather_id");
  }

  public LongColumn maternalGreatGrandmotherId() {
    return LongColumn.nullable(path, "maternal_great_grandmother_id");
  }

  public PartyColumns maternalGrandmother() {
    return new PartyColumns(path.toOne("maternalGrandmother", "party",
        "maternal_grandmother_id", "id"));
  }

  public PartyColumns paternalGrandfather() {
    return new PartyColumns(path.toOne("paternalGrandfather", "party",
        "paternal_grandfather_id", "id"));
  }

  public PartyColumns maternalGreatGrandmother() {
    return new PartyColumns(path.toOne("maternalGreatGrandmother", "party",
        "maternal_great_grandmother_id", "id"));
  }
}
