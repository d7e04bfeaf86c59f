package shapeofnoentity;

import dev.fetchplan.Shape;

@Shape(Card.class)
record Line(String title) {}
