package shapeofnoentity;

import dev.fetchplan.Shape;

@Shape(int.class)
record Word(String title) {}
