package faults;

import dev.fetchplan.OrderBy;
import dev.fetchplan.Shape;
import java.util.List;

@Shape(Region.class)
public record RegionTree(String name, @OrderBy("name") List<RegionTree> parts) {}
