package privateshape;

import dev.fetchplan.Shape;
import java.util.List;
import library.Book;

class Pages {
  @Shape(Book.class)
  private record Card(String title) {}

  @Shape(Book.class)
  record Page(List<Line> reviews) {}

  private record Line(int stars) {}
}
