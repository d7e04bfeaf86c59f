package quietnames;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Party} with maternalGrandmother (with paternalGrandfather (with maternalGreatGrandmother)).
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PartyWithAncestors(long id, String entity, String line2, Long maternalGrandmotherId,
    Long paternalGrandfatherId, Long maternalGreatGrandmotherId,
    Optional<PartyWithAncestors.PartyWithPaternalGrandfatherMaternalGreatGrandmother> maternalGrandmother) {
  /** Returns the entity's columns with the associations. */
  public static PartyWithAncestors of(Party party,
      Optional<PartyWithPaternalGrandfatherMaternalGreatGrandmother> maternalGrandmother) {
    return new PartyWithAncestors(party.id(), party.entity(), party.line2(),
        party.maternalGrandmotherId(), party.paternalGrandfatherId(),
        party.maternalGreatGrandmotherId(), maternalGrandmother);
  }

  /** {@link Party} with paternalGrandfather (with maternalGreatGrandmother). */
  public record PartyWithPaternalGrandfatherMaternalGreatGrandmother(long id, String entity,
      String line2, Long maternalGrandmotherId, Long paternalGrandfatherId,
      Long maternalGreatGrandmotherId,
      Optional<PartyWithMaternalGreatGrandmother> paternalGrandfather) {
    /** Returns the entity's columns with the associations. */
    public static PartyWithPaternalGrandfatherMaternalGreatGrandmother of(Party party,
        Optional<PartyWithMaternalGreatGrandmother> paternalGrandfather) {
      return new PartyWithPaternalGrandfatherMaternalGreatGrandmother(party.id(), party.entity(),
          party.line2(), party.maternalGrandmotherId(), party.paternalGrandfatherId(),
          party.maternalGreatGrandmotherId(), paternalGrandfather);
    }
  }

  /** {@link Party} with maternalGreatGrandmother. */
  public record PartyWithMaternalGreatGrandmother(long id, String entity, String line2,
      Long maternalGrandmotherId, Long paternalGrandfatherId, Long maternalGreatGrandmotherId,
      Optional<Party> maternalGreatGrandmother) {
    /** Returns the entity's columns with the associations. */
    public static PartyWithMaternalGreatGrandmother of(Party party,
        Optional<Party> maternalGreatGrandmother) {
      return new PartyWithMaternalGreatGrandmother(party.id(), party.entity(), party.line2(),
          party.maternalGrandmotherId(), party.paternalGrandfatherId(),
          party.maternalGreatGrandmotherId(), maternalGreatGrandmother);
    }
  }
}
