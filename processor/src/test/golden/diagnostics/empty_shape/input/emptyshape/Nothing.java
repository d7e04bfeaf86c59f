package emptyshape;

record Nothing() {}
