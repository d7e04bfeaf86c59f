package threads;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

/** A shirt, by a key of two columns. */
@Entity
@Fetch("player.team")
public record Shirt(
    @Id int number,
    @Id @References(value = Player.class, name = "player") String playerName) {}
