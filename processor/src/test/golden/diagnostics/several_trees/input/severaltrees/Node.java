package severaltrees;

import dev.fetchplan.Shape;
import java.util.List;
import java.util.Optional;

@Shape(Category.class)
public record Node(String name, Optional<Node> parent, List<Node> children) {}
