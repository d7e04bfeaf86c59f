package faults;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import dev.fetchplan.References;
import org.jspecify.annotations.Nullable;

@Entity
@OneToMany(name = "halts", target = Halt.class)
@Fetch(
    name = "withRoute",
    value = {"depot.region", "halts.station.lines"})
public record Train(
    @Id long id,
    String name,

    @References(value = Station.class, name = "depot") @Nullable
    Long depotId) {}
