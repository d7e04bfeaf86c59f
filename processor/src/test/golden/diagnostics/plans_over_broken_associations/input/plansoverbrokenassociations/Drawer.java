package plansoverbrokenassociations;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("desk.where")
@Fetch("desk.class")
@Fetch("desk.annex")
@Fetch(name = "all2", value = {"desk.id", "desk.notify", "desk.two words", "desk.unknown"})
@Fetch(name = "batched", value = "desk", batch = "desk.class")
public record Drawer(@Id long id, @References(Desk.class) long deskId) {}
