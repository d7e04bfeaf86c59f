package publishing;

import java.util.Optional;
import testing.Database;
import testing.Engine;

/** The tables of the publishing entities, without constraints, and four books in them. */
final class Publishing {

  static final String TABLES = """
      CREATE TABLE country (code VARCHAR(2) PRIMARY KEY, name VARCHAR(50) NOT NULL);
      CREATE TABLE person (
        id BIGINT PRIMARY KEY, name VARCHAR(50) NOT NULL, country_code VARCHAR(2));
      CREATE TABLE book (
        id BIGINT PRIMARY KEY, title VARCHAR(6000) NOT NULL, published INT,
        author_id BIGINT, editor_id BIGINT);
      CREATE TABLE chapter (
        id BIGINT PRIMARY KEY, title VARCHAR(50) NOT NULL, pages INT, book_id BIGINT NOT NULL,
        translator_id BIGINT);
      """;

  static final String ROWS = """
      INSERT INTO country VALUES ('IN', 'India'), ('GB', 'England'), ('FR', 'France');
      INSERT INTO person VALUES
        (1, 'R.K. Narayan', 'IN'), (2, 'Graham Greene', 'GB'), (3, 'Premchand', 'IN'),
        (4, 'Gillian Wright', NULL);
      INSERT INTO book VALUES
        (1, 'Swami and Friends', 1935, 1, 2), (2, 'Malgudi Days', 1943, 1, 1),
        (3, 'Godaan', NULL, 3, NULL), (4, 'The Quiet American', 1955, 2, NULL);
      INSERT INTO chapter VALUES
        (1, 'Monday Morning', 12, 1, NULL), (2, 'Rajam and Mani', 10, 1, NULL),
        (3, 'The Cow', 20, 3, 4);
      """;

  static final Country INDIA = new Country("IN", "India");
  static final Country ENGLAND = new Country("GB", "England");
  static final Country FRANCE = new Country("FR", "France");

  static final Person NARAYAN = new Person(1, "R.K. Narayan", "IN");
  static final Person GREENE = new Person(2, "Graham Greene", "GB");
  static final Person PREMCHAND = new Person(3, "Premchand", "IN");
  static final Person WRIGHT = new Person(4, "Gillian Wright", null);

  static final Book SWAMI = new Book(1, "Swami and Friends", 1935, 1, 2L);
  static final Book MALGUDI = new Book(2, "Malgudi Days", 1943, 1, 1L);
  static final Book GODAAN = new Book(3, "Godaan", null, 3, null);
  static final Book AMERICAN = new Book(4, "The Quiet American", 1955, 2, null);

  static final Chapter MONDAY = new Chapter(1, "Monday Morning", 12, 1, Optional.empty());
  static final Chapter RAJAM = new Chapter(2, "Rajam and Mani", 10, 1, Optional.empty());
  static final Chapter COW = new Chapter(3, "The Cow", 20, 3, Optional.of(4L));

  private Publishing() {}

  static Database on(Engine engine) {
    return engine.with(TABLES + ROWS);
  }
}
