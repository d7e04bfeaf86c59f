package undefinedtypesofshapes;

import dev.fetchplan.Shape;
import java.util.List;

@Shape(Author.class)
record Page(List<Card> books) {}
