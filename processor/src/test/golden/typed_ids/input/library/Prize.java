package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.References;
import java.util.Optional;
import library.ids.Ref;

@Entity
@ManyToMany(name = "winners", target = Author.class, mappedBy = "prizes")
@Fetch("after.winners")
public record Prize(
    @Id Ref<Prize> id, @References(Prize.class) Optional<Ref<Prize>> afterId, Sum<Long> sum) {

  /** A mapped value, since the type of what it holds depends on the parameter. */
  public record Sum<N extends Number>(N amount) {}
}
