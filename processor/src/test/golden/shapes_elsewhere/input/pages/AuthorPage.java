package pages;

import dev.fetchplan.Shape;
import java.util.List;
import shop.Author;

/** A class is a shape as well: what its constructor takes. */
@Shape(Author.class)
public final class AuthorPage {
  private final Author author;
  private final List<Title> books;

  public AuthorPage(Author author, List<Title> books) {
    this.author = author;
    this.books = books;
  }

  public Author author() {
    return author;
  }

  public List<Title> books() {
    return books;
  }

  public record Title(String title) {}
}
