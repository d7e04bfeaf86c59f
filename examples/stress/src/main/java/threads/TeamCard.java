package threads;

import dev.fetchplan.Count;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Shape;
import java.util.List;

/** What a page about teams shows. */
@Shape(Team.class)
public record TeamCard(
    String name,
    @Count("sponsors") long sponsorCount,
    @OrderBy("name") @Limit(2) List<PlayerCard> players) {

  public record PlayerCard(String name, @Count("shirts") int shirtCount) {}
}
