package cards;

/** Tables and rows of the tests of shapes. */
final class Cards {

  static final String TABLES = """
      CREATE TABLE country (code VARCHAR(2) PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE publisher (id BIGINT PRIMARY KEY, name VARCHAR(50), country_id VARCHAR(2));
      CREATE TABLE author (id BIGINT PRIMARY KEY, name VARCHAR(50), publisher_id BIGINT);
      CREATE TABLE book (id BIGINT PRIMARY KEY, title VARCHAR(50), published INT,
        author_id BIGINT, translator_id BIGINT);
      CREATE TABLE review (id BIGINT PRIMARY KEY, author_id BIGINT, stars INT, text VARCHAR(50));
      CREATE TABLE subject (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE book_subject (book_id BIGINT, subject_id BIGINT);
      INSERT INTO country VALUES ('IN', 'India'), ('GB', 'Great Britain');
      INSERT INTO publisher VALUES (1, 'Indian Thought', 'IN'), (2, 'Heinemann', 'GB');
      INSERT INTO author VALUES (1, 'R. K. Narayan', 1), (2, 'Raja Rao', NULL), (3, 'Anon', 2);
      INSERT INTO book VALUES
        (1, 'Swami and Friends', 1935, 1, NULL), (2, 'The English Teacher', 1945, 1, 2),
        (3, 'The Guide', 1958, 1, NULL), (4, 'Malgudi Days', 1943, 1, NULL),
        (5, 'Kanthapura', 1938, 2, 1);
      INSERT INTO review VALUES (1, 1, 5, 'a'), (2, 1, 2, 'b'), (3, 1, 4, 'c'), (4, 2, 3, 'd');
      INSERT INTO subject VALUES (1, 'School'), (2, 'Village');
      INSERT INTO book_subject VALUES (1, 1), (2, 1), (1, 2), (5, 2);
      """;

  static final Author NARAYAN = new Author(1, "R. K. Narayan", java.util.Optional.of(1L));
  static final Author RAO = new Author(2, "Raja Rao", java.util.Optional.empty());
  static final Publisher INDIAN_THOUGHT = new Publisher(1, "Indian Thought", "IN");
  static final Country INDIA = new Country("IN", "India");
  static final Book SWAMI = new Book(1, "Swami and Friends", 1935, 1, null);
  static final Book TEACHER = new Book(2, "The English Teacher", 1945, 1, 2L);
  static final Book GUIDE = new Book(3, "The Guide", 1958, 1, null);
  static final Book DAYS = new Book(4, "Malgudi Days", 1943, 1, null);
  static final Book KANTHAPURA = new Book(5, "Kanthapura", 1938, 2, 1L);

  private Cards() {}
}
