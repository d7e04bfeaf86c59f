package shapeform;

import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
abstract class Line {
  Line(String title) {}
}
