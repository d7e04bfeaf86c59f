package cards;

import dev.fetchplan.Shape;
import java.util.List;

@Shape(Category.class)
public record CategoryNet(String name, List<CategoryNet> related) {}
