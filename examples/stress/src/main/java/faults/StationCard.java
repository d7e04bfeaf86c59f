package faults;

import dev.fetchplan.Count;
import dev.fetchplan.Limit;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;

@Shape(Station.class)
public record StationCard(
    String name,
    @Path("region.name") String region,
    @Count("halts") long haltCount,
    @OrderBy("minute") @Limit(2) List<Halt> halts,

    @Path("lines") @OrderBy("name") @Where("name <> :closed")
    List<Line> open) {}
