package cards;

import dev.fetchplan.Count;
import dev.fetchplan.OrderBy;
import dev.fetchplan.Shape;
import java.util.List;

@Shape(Category.class)
public record CategoryTree(
    String name,
    @Count("children") int size,
    @OrderBy("name") List<CategoryTree> children) {}
