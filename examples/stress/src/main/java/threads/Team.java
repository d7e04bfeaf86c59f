package threads;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;

/** A team, by an integral key. */
@Entity
@OneToMany(name = "players", target = Player.class)
@ManyToMany(name = "sponsors", target = Sponsor.class)
@Fetch("players")
@Fetch(
    name = "withAll",
    value = {"players.shirts", "sponsors"})
public record Team(@Id long id, String name) {}
