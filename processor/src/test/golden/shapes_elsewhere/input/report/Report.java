package report;

import dev.fetchplan.Path;
import dev.fetchplan.Shape;
import dev.fetchplan.Where;
import java.util.List;
import java.util.Optional;
import shop.Author;
import shop.AuthorWithBooks;
import shop.Book;

/** Shapes of entities in a jar: nested, not public, and one over a generated shape. */
interface Report {

  @Shape(Author.class)
  record Line(
      String name,
      Optional<Integer> born,
      @Where("published >= :since") List<Book> books) {}

  @Shape(Book.class)
  record Entry(String title, @Path("author") AuthorWithBooks by) {}
}
