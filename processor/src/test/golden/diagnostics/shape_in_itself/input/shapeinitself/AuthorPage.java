package shapeinitself;

import dev.fetchplan.Shape;
import java.util.List;

@Shape(Author.class)
public record AuthorPage(String name, List<BookLine> books) {

  public record BookLine(String title, AuthorPage author) {}
}
