package plansoverbrokenassociations;

import dev.fetchplan.Count;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;

@Shape(Shelf.class)
public record ShelfCard(
    Room room,
    List<Room> rooms,
    Shelf mover,
    @Path("mover.id") long moverNumber,
    @Count("moved") long moves,
    List<Shelf> moved) {}
