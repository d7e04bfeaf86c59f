package library;

import java.util.List;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;

/** {@link Author} with books and prizes. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record AuthorWithBooksAndPrizes(AuthorId id, Author.Name name, List<Book> books,
    List<Prize> prizes) {
  /** Returns the columns alone. */
  public Author entity() {
    return new Author(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static AuthorWithBooksAndPrizes of(Author author, List<Book> books, List<Prize> prizes) {
    return new AuthorWithBooksAndPrizes(author.id(), author.name(), books, prizes);
  }
}
