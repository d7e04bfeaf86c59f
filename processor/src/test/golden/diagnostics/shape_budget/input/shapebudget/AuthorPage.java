package shapebudget;

import dev.fetchplan.Shape;
import java.util.List;

@Shape(value = Author.class, statements = 1)
public record AuthorPage(String name, List<Book> books) {}
