package plansoverbrokenassociations;

import dev.fetchplan.Count;
import dev.fetchplan.Exists;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import java.util.List;

@Shape(Desk.class)
public record DeskCard(
    long id,
    @Path("where") List<Drawer> drawers,
    @Path("id") List<Drawer> more,
    @Path("notify") List<Drawer> evenMore,
    @Path("two words") List<Drawer> most,
    List<Drawer> unknown,
    List<Room> rooms,
    @Count("where") long count,
    @Exists("notify") boolean any,
    @Exists("id") boolean identified,
    @Path("class.id") long classNumber,
    @Path("annex") Room room,
    Room annex,
    @Path("annex.id") long annexNumber,
    Room window,
    Room wall) {}
