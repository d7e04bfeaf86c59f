package sharded;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows that both databases have: more than one list of keys holds. */
final class Rows {

  private Rows() {}

  static void insertInto(Jdbi jdbi) {
    jdbi.useTransaction(handle -> {
      insert(handle, "author", 300, i -> row(i, "Author " + i % 250, i % 7 == 0 ? null : 1900 + i));
      insert(handle, "publisher", 12, i -> row(i, "Publisher " + i, i < 4 ? null : i / 3));
      insert(
          handle,
          "book",
          1_200,
          i ->
              row(i, "Book " + i % 500, i % 11 == 0 ? null : 1950 + i % 60, author(i), 1 + i % 11));
      insert(handle, "review", 1_500, i -> row(i, 1 + i % 5, book(i), author(book(i))));
      insert(handle, "student", 400, i -> row(i, "Student " + i));
      insert(handle, "card", 250, i -> row(i, i % 2 == 0 ? "Red" : "green"));
      insert(handle, "course", 12, i -> row(i, "Course " + i));
      insert(handle, "enrollment", 1_100, i -> row(student(i), course(i), 1 + i % 6));
      insert(handle, "mark", 1_300, i -> row(i, student(i % 900 + 1), course(i % 900 + 1), i % 16));
      insert(handle, "loan", 700, i -> row(1 + i % 350, 1 + i * 17 % 1_199));
      insert(handle, "visit", 450, Rows::visit);
    });
  }

  private static long author(long book) {
    return 1 + book * 31 % 280;
  }

  private static long book(long review) {
    return 1 + review * 7 % 1_100;
  }

  private static long student(long enrollment) {
    return 1 + enrollment % 380;
  }

  private static long course(long enrollment) {
    return 1 + (enrollment + enrollment / 380 * 5) % 12;
  }

  private static Object[] visit(long i) {
    LocalDateTime left = LocalDateTime.of(1975, 10, 1, 9, 30).plusMinutes(i % 90 * 1_000);
    return row(
        i,
        1 + i % 200,
        new UUID(i * 0x9E3779B97F4A7C15L, i), // spread over all of them, as random ones are
        i % 3 == 0 ? "READ" : "BORROW",
        i % 2 == 0,
        i % 5 == 0 ? null : i % 60,
        i / 7.0,
        BigDecimal.valueOf(i % 100, 2),
        left.toLocalDate(),
        left.toLocalTime().minusHours(1),
        left,
        left.atOffset(ZoneOffset.ofHours(5)),
        i % 4 == 0 ? null : left.atOffset(ZoneOffset.UTC));
  }

  private static Object[] row(Object... values) {
    return values;
  }

  private static void insert(Handle handle, String table, int count, LongFunction<Object[]> row) {
    List<Object[]> rows = LongStream.rangeClosed(1, count).mapToObj(row).toList();
    String parameters = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO " + table + " VALUES (" + parameters + ")");
    for (Object[] values : rows) {
      for (int i = 0; i < values.length; i++) {
        batch.bind(i, values[i]);
      }
      batch.add();
    }
    batch.execute();
  }
}
