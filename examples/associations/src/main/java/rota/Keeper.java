package rota;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.ManyToMany;

@Entity
@ManyToMany(name = "slots", target = Slot.class, through = Standby.class)
@Fetch("slots")
public record Keeper(@Id long id, String name) {}
