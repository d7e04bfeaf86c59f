package shapesofbrokenentities;

import dev.fetchplan.Shape;

@Shape(Shelf.class)
record Line(String title) {}
