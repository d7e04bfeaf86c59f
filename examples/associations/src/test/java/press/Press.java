package press;

/** The tables of a press, and some rows. */
final class Press {

  static final String TABLES = """
      CREATE TABLE country (id BIGINT PRIMARY KEY, code VARCHAR(2));
      CREATE TABLE person (id BIGINT PRIMARY KEY, name VARCHAR(50), country_code VARCHAR(2));
      CREATE TABLE shelf (id BIGINT PRIMARY KEY, room VARCHAR(20), number INT);
      CREATE TABLE book (id BIGINT PRIMARY KEY, title VARCHAR(50), author_id BIGINT,
          editor_id INT, room VARCHAR(20), number INT);
      CREATE TABLE cover (book_id BIGINT, colour VARCHAR(20));
      CREATE TABLE review (id BIGINT PRIMARY KEY, book_id BIGINT, reader_id BIGINT);
      """;

  static final String ROWS = """
      INSERT INTO country VALUES (7, 'IN'), (8, 'GB');
      INSERT INTO person VALUES (1, 'Narayan', 'IN'), (2, 'Greene', 'GB'), (3, 'Anand', 'IN');
      INSERT INTO shelf VALUES (70, 'north', 1), (71, 'north', 2), (72, 'south', 1), (73, NULL, 1);
      INSERT INTO book VALUES (10, 'Swami and Friends', 1, 2, 'north', 1),
          (11, 'The Guide', 1, NULL, 'south', 1), (12, 'Brighton Rock', 2, 99, 'north', 9),
          (13, 'Untouchable', 3, 2, NULL, 1);
      INSERT INTO cover VALUES (10, 'red'), (12, 'blue');
      INSERT INTO review VALUES (20, 10, 3), (21, 10, NULL), (22, 12, 1);
      """;

  static final Person NARAYAN = new Person(1, "Narayan", "IN");
  static final Person GREENE = new Person(2, "Greene", "GB");
  static final Person ANAND = new Person(3, "Anand", "IN");

  private Press() {}
}
