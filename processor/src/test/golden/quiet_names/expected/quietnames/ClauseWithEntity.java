package quietnames;

import javax.annotation.processing.Generated;

/** {@link Clause} with entity. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ClauseWithEntity(long id, String isbn13, long partyId, Party entity) {
  /** Returns the entity's columns with the associations. */
  public static ClauseWithEntity of(Clause clause, Party entity) {
    return new ClauseWithEntity(clause.id(), clause.isbn13(), clause.partyId(), entity);
  }
}
