package plansoverbrokenassociations;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.Optional;

@Shape(Drawer.class)
public record DrawerCard(
    @Path("desk.class.id") long number,
    @Path("desk.annex.id") long annex,
    @Path("desk.wall.id") long wall,
    @Where("class.id > 1") Optional<Desk> desk,
    @Path("desk") @Where("annex.id > 1 and window.id = 2") Optional<Desk> other) {}
