package shaperepositoryexists;

import dev.fetchplan.Shape;
import library.Book;

class Pages {
  @Shape(Book.class)
  record Line(String title) {}
}
