package library;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import library.ids.Ref;

/** {@link Prize} with after (with winners). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PrizeWithAfterWinners(Ref<Prize> id, Optional<Ref<Prize>> afterId,
    Prize.Sum<Long> sum, Optional<PrizeWithAfterWinners.PrizeWithWinners> after) {
  /** Returns the columns alone. */
  public Prize entity() {
    return new Prize(id, afterId, sum);
  }

  /** Returns the entity's columns with the associations. */
  public static PrizeWithAfterWinners of(Prize prize, Optional<PrizeWithWinners> after) {
    return new PrizeWithAfterWinners(prize.id(), prize.afterId(), prize.sum(), after);
  }

  /** {@link Prize} with winners. */
  public record PrizeWithWinners(Ref<Prize> id, Optional<Ref<Prize>> afterId, Prize.Sum<Long> sum,
      List<Author> winners) {
    /** Returns the columns alone. */
    public Prize entity() {
      return new Prize(id, afterId, sum);
    }

    /** Returns the entity's columns with the associations. */
    public static PrizeWithWinners of(Prize prize, List<Author> winners) {
      return new PrizeWithWinners(prize.id(), prize.afterId(), prize.sum(), winners);
    }
  }
}
