package faults;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;

@Entity
@OneToMany(name = "delays", target = Delay.class)
@Fetch(
    name = "withJourney",
    value = {"train", "station", "delays"})
public record Halt(
    @Id @References(Train.class) long trainId,
    @Id @References(Station.class) long stationId,
    int minute) {}
