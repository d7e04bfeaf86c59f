package rota;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Standby(
    @Id long id,
    @References(Keeper.class) long keeperId,

    @References(value = Slot.class, name = "slot", to = "gate")
    int slotGate,

    @References(value = Slot.class, name = "slot", to = "house")
    String slotHouse) {}
