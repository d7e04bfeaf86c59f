package plansoverbrokenassociations;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

/** Each association has a problem, and plans that name it say nothing of their own. */
@Entity
@OneToMany(name = "where", target = Drawer.class, mappedBy = "desk")
@OneToMany(name = "id", target = Drawer.class, mappedBy = "desk")
@OneToMany(name = "notify", target = Drawer.class, mappedBy = "desk")
@OneToMany(name = "two words", target = Drawer.class, mappedBy = "desk")
@OneToMany(name = "unknown", target = Drawer.class, mappedBy = "table")
@OneToMany(name = "rooms", target = Room.class)
@OneToMany(name = "texts", target = String.class)
@ManyToMany(name = "desks", target = Desk.class)
@ManyToMany(name = "others", target = Room.class, mappedBy = "nothing")
@Fetch("where")
@Fetch("id")
@Fetch("notify")
@Fetch("two words")
@Fetch("unknown")
@Fetch("rooms")
@Fetch("texts")
@Fetch("desks")
@Fetch("others")
@Fetch("class")
@Fetch("annex")
@Fetch("window.desks")
@Fetch("wall.desks")
@Fetch(name = "batched", value = "room", batch = {"room", "class", "annex", "window", "wall"})
public record Desk(
    @Id long id,
    @References(value = Room.class, name = "room") long roomNumber,
    @References(Room.class) long classId,
    @References(Room.class) long annex,
    @References(Room.class) String windowId,
    @References(value = Room.class, to = "wall") long wallId) {}
