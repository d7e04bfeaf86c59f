package emptyshape;

import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
record Card() {}
