package cards;

import dev.fetchplan.Shape;
import java.util.Optional;

@Shape(Category.class)
public record CategoryPath(long id, String name, Optional<CategoryPath> parent) {}
