package emptyshape;

import dev.fetchplan.Shape;
import java.util.List;
import library.Book;

@Shape(Book.class)
record Page(List<Nothing> reviews) {}
