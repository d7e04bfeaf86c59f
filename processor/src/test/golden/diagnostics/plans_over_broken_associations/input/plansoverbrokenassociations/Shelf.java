package plansoverbrokenassociations;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import java.util.List;

/** What is no association, and says so where it stands. */
@Entity
@OneToMany(name = "moved", target = Shelf.class, mappedBy = "mover")
@Fetch("room")
@Fetch("rooms")
@Fetch("mover")
@Fetch("moved")
@Fetch("keeper")
@Fetch(name = "batched", value = "keeper", batch = {"room", "mover"})
public record Shelf(
    @Id long id,
    Room room,
    List<Room> rooms,
    @Embedded Move move,
    @References(value = Shelf.class, name = "keeper") Object keeperNumber) {}
