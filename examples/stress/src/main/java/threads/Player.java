package threads;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.time.DayOfWeek;

/** A player, by a text, with a column that JDBI's mappers read. */
@Entity
@OneToMany(name = "shirts", target = Shirt.class)
@Fetch("team")
@Fetch(name = "withTeamBatched", value = "team", batch = "team")
public record Player(
    @Id String name,
    DayOfWeek rests,
    @References(Team.class) long teamId) {}
