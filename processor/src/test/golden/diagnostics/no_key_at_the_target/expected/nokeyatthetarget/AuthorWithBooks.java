package nokeyatthetarget;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Author} with books. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
record AuthorWithBooks(long id, List<Book> books) {
  /** Returns the columns alone. */
  public Author entity() {
    return new Author(id);
  }

  /** Returns the entity's columns with the associations. */
  public static AuthorWithBooks of(Author author, List<Book> books) {
    return new AuthorWithBooks(author.id(), books);
  }
}
