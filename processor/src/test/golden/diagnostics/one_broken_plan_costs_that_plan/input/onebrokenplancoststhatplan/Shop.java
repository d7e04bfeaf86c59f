package onebrokenplancoststhatplan;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Uses what is generated: a broken plan costs no other one. */
class Shop {
  private final BookRepository books;
  private final AuthorRepository authors;

  Shop(Jdbi jdbi) {
    books = new BookRepository(jdbi);
    authors = new AuthorRepository(jdbi);
  }

  List<BookWithAuthor> books() {
    return books.withAuthor().list();
  }

  List<Author> authors() {
    return authors.all().list();
  }
}
