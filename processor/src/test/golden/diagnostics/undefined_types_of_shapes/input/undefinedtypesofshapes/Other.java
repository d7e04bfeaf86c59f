package undefinedtypesofshapes;

import dev.fetchplan.Shape;
import java.util.List;

@Shape(Missing.class)
record Other(List<Card> books) {}
