package constructorsofshapes;

import dev.fetchplan.Shape;
import library.Book;

@Shape(Book.class)
class Line {
  Line(String title) {}

  Line(String title, String subtitle) {}
}
