package acme.desk;

import acme.library.AuthorRepository;
import org.jdbi.v3.core.Jdbi;

final class Desk {
  private Desk() {}

  public static void main(String[] args) {
    Jdbi jdbi = Jdbi.create("jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1");
    jdbi.useHandle(handle -> {
      handle.execute("CREATE TABLE author (id BIGINT PRIMARY KEY, name VARCHAR NOT NULL)");
      handle.execute("CREATE TABLE book (id BIGINT PRIMARY KEY, title VARCHAR, author_id BIGINT)");
      handle.execute("CREATE TABLE loan (id INT PRIMARY KEY, book_id BIGINT)");
      handle.execute("INSERT INTO author VALUES (1, 'R.K. Narayan')");
      handle.execute("INSERT INTO book VALUES (1, 'The Guide', 1), (2, 'Jataka', NULL)");
      handle.execute("INSERT INTO loan VALUES (7, 2)");
    });
    System.out.println(
        new AuthorRepository(jdbi).withBooks().where(a -> a.name().contains("Narayan")).list());
    System.out.println(new LoanRepository(jdbi).withBookAuthor().byId(7));
    System.out.println(new ShelfRepository(jdbi).all().list());
  }
}
