package rota;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.time.DayOfWeek;

@Entity
@Fetch("slot")
@Fetch(name = "withSlotBatched", value = "slot", batch = "slot")
public record Watch(
    @Id long id,
    @References(value = Slot.class, name = "slot") int hour,
    @References(value = Slot.class, name = "slot") DayOfWeek weekday) {}
