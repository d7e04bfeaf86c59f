package faults;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Delay(
    @Id long id,

    @References(value = Halt.class, name = "halt", to = "trainId")
    long trainId,

    @References(value = Halt.class, name = "halt", to = "stationId")
    long stationId,

    int minutes) {}
