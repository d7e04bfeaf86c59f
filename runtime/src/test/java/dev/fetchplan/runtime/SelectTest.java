package dev.fetchplan.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.dialect.Nulls;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SelectTest {

  private static final Select BOOKS = Select.root("Book", """
              SELECT book.id, book.title, book.author_id,
                author.id, author.name
              FROM sales.book
              LEFT JOIN person author ON author.id = book.author_id""").joining("author", "Author");

  private static final Select COURSES = Select.prefetch("courses", "Course", """
              SELECT student_course.student_id, course.id, course.title, course.teacher_id
              FROM student_course
              JOIN course ON course.id = student_course.course_id
              WHERE student_course.student_id IN (:studentIds)""");

  private static final List<ColumnType> NUMBER = List.of(ColumnType.BIGINT);
  private static final List<ColumnType> PAIR = List.of(ColumnType.BIGINT, ColumnType.BIGINT);

  private static final Path AUTHOR = Path.ROOT.toOne("author", "person", "author_id", "id");
  private static final Path COUNTRY = AUTHOR.toOne("homeCountry", "country", "country_id", "id");
  private static final Path ISBN = Path.ROOT.toOneInverse("isbn", "isbn", "id", "book_id");

  @Test
  void keepsTheTextWhereNothingIsNarrowed() {
    assertThat(text(BOOKS, Dialect.H2, Narrowing.NONE, KeyForm.NONE)).isEqualTo("""
            SELECT book.id, book.title, book.author_id,
              author.id, author.name
            FROM sales.book
            LEFT JOIN person author ON author.id = book.author_id""");
    assertThat(BOOKS.render(Dialect.H2, Narrowing.NONE, KeyForm.NONE))
        .isSameAs(BOOKS.render(Dialect.H2, Narrowing.NONE, KeyForm.NONE));
  }

  @Test
  void sendsKeysInTheFormOfTheDialect() {
    assertThat(text(COURSES, Dialect.POSTGRESQL, Narrowing.NONE, keys(Dialect.POSTGRESQL, 3)))
        .endsWith("\nWHERE student_course.student_id = ANY (?)");
    assertThat(text(COURSES, Dialect.GENERIC, Narrowing.NONE, keys(Dialect.GENERIC, 3)))
        .endsWith("\nWHERE student_course.student_id IN (?, ?, ?, ?)");
    assertThat(text(COURSES, Dialect.H2, Narrowing.NONE, keys(Dialect.H2, 3))).isEqualTo("""
            SELECT student_course.student_id, course.id, course.title, course.teacher_id
            FROM UNNEST(?) student_ids (id)
            JOIN student_course ON student_course.student_id = student_ids.id
            JOIN course ON course.id = student_course.course_id""");
    assertThat(text(COURSES, Dialect.SQLITE, Narrowing.NONE, keys(Dialect.SQLITE, 3)))
        .endsWith("\nWHERE student_course.student_id IN (SELECT value FROM json_each(?))");
    assertThat(text(COURSES, Dialect.MARIADB, Narrowing.NONE, keys(Dialect.MARIADB, 3)))
        .endsWith("\nWHERE student_course.student_id IN (SELECT id FROM"
            + " JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) key_list)");
    assertThat(text(BOOKS, Dialect.H2, Narrowing.NONE, KeyForm.one(NUMBER)))
        .endsWith("\nWHERE book.id = ?");
  }

  @Test
  void findsTheKeyByANameWithDots() {
    Select loads = Select.root("Load", """
            SELECT "cpu.load"."load.id", "cpu.load"."value, max"
            FROM "cpu.load\"""");

    assertThat(text(loads, Dialect.H2, Narrowing.NONE, KeyForm.one(NUMBER)))
        .endsWith("\nWHERE \"cpu.load\".\"load.id\" = ?");
    assertThat(Keyset.of(loads, Narrowing.NONE).orderings())
        .extracting(ordering -> ordering.column().name())
        .containsExactly("\"load.id\"");
  }

  @Test
  void sendsKeysOfSeveralColumnsAsAnArrayForEachOrAsRows() {
    Select marks = Select.prefetch("marks", "Mark", """
            SELECT mark.id, mark.student_id, mark.course_id
            FROM mark
            WHERE (mark.student_id, mark.course_id) IN (:enrollmentKeys)""");

    assertThat(text(marks, Dialect.POSTGRESQL, Narrowing.NONE, pairs(Dialect.POSTGRESQL, 3)))
        .isEqualTo("""
            SELECT mark.id, mark.student_id, mark.course_id
            FROM UNNEST(?, ?) enrollment_keys (part_1, part_2)
            JOIN mark ON mark.student_id = enrollment_keys.part_1\
             AND mark.course_id = enrollment_keys.part_2""");
    assertThat(text(marks, Dialect.SQLITE, Narrowing.NONE, pairs(Dialect.SQLITE, 3)))
        .endsWith("\nWHERE (mark.student_id, mark.course_id) IN"
            + " (SELECT value ->> 0, value ->> 1 FROM json_each(?))");
    assertThat(text(marks, Dialect.MARIADB, Narrowing.NONE, pairs(Dialect.MARIADB, 3)))
        .endsWith("\nWHERE (mark.student_id, mark.course_id) IN (SELECT part_1, part_2 FROM"
            + " JSON_TABLE(?, '$[*]' COLUMNS (part_1 BIGINT PATH '$[0]', part_2 BIGINT PATH '$[1]'))"
            + " key_list)");
    assertThat(text(marks, Dialect.GENERIC, Narrowing.NONE, pairs(Dialect.GENERIC, 2)))
        .endsWith("\nWHERE ((mark.student_id = ? AND mark.course_id = ?)"
            + " OR (mark.student_id = ? AND mark.course_id = ?))");
    assertThat(text(marks, Dialect.GENERIC, Narrowing.NONE, KeyForm.one(PAIR)))
        .endsWith("\nWHERE mark.student_id = ? AND mark.course_id = ?");
  }

  private static KeyForm pairs(Dialect dialect, int count) {
    return KeyForm.of(dialect, PAIR, count);
  }

  @Test
  void padsListsToPowersOfTwoUpToTheLimit() {
    assertThat(List.of(1, 2, 3, 5, 513, 1000))
        .extracting(count -> KeyForm.of(Dialect.GENERIC, NUMBER, count).parameters())
        .containsExactly(1, 2, 4, 8, 1000, 1000);
  }

  @Test
  void usesAJoinOfThePlanForAPath() {
    Narrowing narrowing = Narrowing.NONE.where(equal(AUTHOR, "name"));

    assertThat(text(BOOKS, Dialect.H2, narrowing, KeyForm.NONE))
        .endsWith("= book.author_id\nWHERE author.name = ?");
  }

  @Test
  void joinsAFurtherPathOnce() {
    Narrowing narrowing = Narrowing.NONE
        .where(equal(COUNTRY, "name"))
        .where(equal(COUNTRY, "code"))
        .orderBy(
            List.of(new Ordering(new ColumnRef(ISBN, "code", false), true, Nulls.LAST, false)));

    assertThat(text(BOOKS, Dialect.H2, narrowing, KeyForm.NONE)).endsWith("""
            LEFT JOIN person author ON author.id = book.author_id
            LEFT JOIN country book_author_home_country ON book_author_home_country.id = author.country_id
            LEFT JOIN isbn book_isbn ON book_isbn.book_id = book.id
            WHERE book_author_home_country.name = ?
              AND book_author_home_country.code = ?
            ORDER BY book_isbn.code DESC NULLS LAST""");
  }

  @Test
  void takesTheForeignKeyForTheKeyItRefersTo() {
    Narrowing narrowing = Narrowing.NONE.where(equal(AUTHOR, "id")).where(equal(COUNTRY, "id"));

    assertThat(text(BOOKS, Dialect.H2, narrowing, KeyForm.NONE))
        .endsWith("\nWHERE book.author_id = ?\n  AND author.country_id = ?");
  }

  @Test
  void joinsTheInverseSideAlsoForItsForeignKey() {
    Narrowing narrowing = Narrowing.NONE.where(equal(ISBN, "book_id"));

    assertThat(text(BOOKS, Dialect.H2, narrowing, KeyForm.NONE))
        .endsWith("\nWHERE book_isbn.book_id = ?");
  }

  @Test
  void appendsTheKeyToTheOrderOfACut() {
    Narrowing byTitle = Narrowing.NONE.orderBy(List.of(ordering("title")));
    Narrowing byKey = Narrowing.NONE.orderBy(List.of(ordering("id")));

    assertThat(text(BOOKS, Dialect.H2, byTitle, KeyForm.NONE)).endsWith("\nORDER BY book.title");
    assertThat(text(BOOKS, Dialect.H2, byTitle.limit(3), KeyForm.NONE))
        .endsWith("\nORDER BY book.title, book.id\nLIMIT ?");
    assertThat(text(BOOKS, Dialect.H2, byKey.limit(3).offset(2), KeyForm.NONE))
        .endsWith("\nORDER BY book.id\nLIMIT ? OFFSET ?");
    assertThat(text(BOOKS, Dialect.H2, Narrowing.NONE.offset(2), KeyForm.NONE))
        .endsWith("\nORDER BY book.id\nOFFSET ?");
    assertThat(text(BOOKS, Dialect.GENERIC, Narrowing.NONE.offset(2), KeyForm.NONE))
        .endsWith("\nORDER BY book.id\nLIMIT 4611686018427387904 OFFSET ?");
  }

  @Test
  void numbersTheRowsOfEachParentForALimit() {
    Narrowing narrowing = Narrowing.NONE
        .where(equal(Path.ROOT, "title"))
        .orderBy(List.of(ordering("title")))
        .limit(3)
        .offset(1);

    RenderedSelect rendered =
        COURSES.render(Dialect.POSTGRESQL, narrowing, keys(Dialect.POSTGRESQL, 5));

    assertThat(rendered.text()).isEqualTo("""
            SELECT ranked.c1, ranked.c2, ranked.c3, ranked.c4
            FROM (
            SELECT student_course.student_id AS c1, course.id AS c2, course.title AS c3, course.teacher_id AS c4,
                ROW_NUMBER() OVER (PARTITION BY student_course.student_id ORDER BY course.title, course.id) AS place
            FROM student_course
            JOIN course ON course.id = student_course.course_id
            WHERE student_course.student_id = ANY (?)
              AND course.title = ?
            ) ranked
            WHERE ranked.place > ? AND ranked.place <= ?
            ORDER BY ranked.c1, ranked.place""");
    assertThat(rendered.parameters(null).values()).hasToString("[x, 1, 4]");
  }

  @Test
  void keepsReservedWordsQuoted() {
    Select orders = Select.root("Order", """
                SELECT "order".id, "order"."end", "user".id
                FROM sales."order"
                LEFT JOIN "user" ON "user".id = "order".user_id""").joining("user", "User");
    Path customer = Path.ROOT.toOne("group", "\"group\"", "group_id", "id");

    assertThat(text(
            orders, Dialect.H2, Narrowing.NONE.where(equal(customer, "\"end\"")), KeyForm.NONE))
        .isEqualTo("""
            SELECT "order".id, "order"."end", "user".id
            FROM sales."order"
            LEFT JOIN "user" ON "user".id = "order".user_id
            LEFT JOIN "group" order_group ON order_group.id = "order".group_id
            WHERE order_group."end" = ?""");
    assertThat(orders.column(3)).isEqualTo(new SelectedColumn("\"user\".id", "User", 3));
  }

  @Test
  void knowsWhatItsColumnsBelongTo() {
    assertThat(BOOKS.column(2)).isEqualTo(new SelectedColumn("book.title", "Book", 1));
    assertThat(BOOKS.column(5)).isEqualTo(new SelectedColumn("author.name", "Author", 4));
    assertThat(COURSES.column(1).entity()).isEqualTo("student_course");
    assertThat(COURSES.column(3)).isEqualTo(new SelectedColumn("course.title", "Course", 2));
  }

  private static Predicate equal(Path path, String column) {
    return sql ->
        sql.column(new ColumnRef(path, column, false)).append(" = ").bind(new Value("x", null));
  }

  private static Ordering ordering(String column) {
    return new Ordering(new ColumnRef(Path.ROOT, column, false), false, Nulls.NONE, false);
  }

  private static KeyForm keys(Dialect dialect, int count) {
    return KeyForm.of(dialect, NUMBER, count);
  }

  private static String text(Select select, Dialect dialect, Narrowing narrowing, KeyForm keys) {
    return select.render(dialect, narrowing, keys).text();
  }

  private static final Select CARDS = Select.root("Author", """
              SELECT author.id, author.name,
                  (SELECT COUNT(*) FROM book WHERE book.author_id = author.id), rival.id,
                  EXISTS (SELECT 1 FROM book WHERE book.author_id = author.id)
              FROM author
              LEFT JOIN author rival ON rival.id = author.rival_id""")
      .restricting("rival", "Author")
      .counting("bookCount", Path.ROOT.toMany("books", "book", "id", "author_id"))
      .testing("published", Path.ROOT.toMany("books", "book", "id", "author_id"));

  @Test
  void restrictsWhatTheStatementCountsAndJoins() {
    Narrowing narrowing = Narrowing.NONE
        .below("bookCount", only("year", 2000))
        .below("published", only("year", 1900))
        .below("rival", only("name", "Raja"))
        .where(equal("name", "R. K."));

    RenderedSelect rendered =
        CARDS.render(Dialect.GENERIC, narrowing, KeyForm.of(Dialect.GENERIC, NUMBER, 2));

    assertThat(rendered.text()).isEqualTo("""
            SELECT author.id, author.name, (SELECT COUNT(*) FROM book author_books WHERE\
             author_books.author_id = author.id AND author_books.year = ?), rival.id,\
             EXISTS (SELECT 1 FROM book author_books_2 WHERE\
             author_books_2.author_id = author.id AND author_books_2.year = ?)
            FROM author
            LEFT JOIN author rival ON rival.id = author.rival_id AND rival.name = ?
            WHERE author.id IN (?, ?)
              AND author.name = ?""");
    assertThat(rendered.parameters(null)).hasToString("[2000, 1900, Raja, R. K.]");
    assertThat(rendered.parameters(null).valuesBeforeKeys()).isEqualTo(3);
  }

  @Test
  void keepsTheTextOfWhatIsNotRestricted() {
    assertThat(text(CARDS, Dialect.GENERIC, Narrowing.NONE, KeyForm.NONE)).isEqualTo("""
            SELECT author.id, author.name,
                (SELECT COUNT(*) FROM book WHERE book.author_id = author.id), rival.id,
                EXISTS (SELECT 1 FROM book WHERE book.author_id = author.id)
            FROM author
            LEFT JOIN author rival ON rival.id = author.rival_id""");
  }

  private static Narrowing only(String column, Object value) {
    return Narrowing.NONE.where(equal(column, value));
  }

  private static Predicate equal(String column, Object value) {
    return sql -> sql.column(new ColumnRef(Path.ROOT, column, false))
        .append(" = ")
        .bind(new Value(value, null));
  }
}
