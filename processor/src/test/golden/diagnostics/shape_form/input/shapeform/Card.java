package shapeform;

import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
interface Card {
  String title();
}
