package shapeofnoentity;

import dev.fetchplan.Shape;

@Shape(String.class)
record Card(String title) {}
