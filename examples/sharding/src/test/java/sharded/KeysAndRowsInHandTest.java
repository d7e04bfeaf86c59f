package sharded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.testing.Statements;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked for by keys, or added to rows in hand, is right wherever it stands. */
class KeysAndRowsInHandTest {

  private static final List<Long> MANY =
      LongStream.rangeClosed(1, 1_500).boxed().toList();

  record Asked(String name, int statements, Function<Jdbi, Object> by) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Asked> asked() {
    return Stream.of(
        new Asked("byId", 2, jdbi -> new AuthorRepository(jdbi).withBooks().byId(7)),
        new Asked(
            "byId, no sharding key",
            2,
            jdbi -> new BookRepository(jdbi).withPublisher().byId(7)),
        new Asked(
            "byId, none", 1, jdbi -> new BookRepository(jdbi).withReviews().byId(9_999)),
        new Asked(
            "byId, two columns",
            2,
            jdbi -> new EnrollmentRepository(jdbi).withMarks().byId(3, 4)),
        new Asked(
            "byIds", 2, jdbi -> new AuthorRepository(jdbi).withBooks().byIds(List.of(9L, 1L, 9L))),
        new Asked(
            "byIds, many", 4, jdbi -> new BookRepository(jdbi).withReviews().byIds(MANY)),
        new Asked(
            "byIds, two columns",
            2,
            jdbi -> new EnrollmentRepository(jdbi)
                .withMarks()
                .byIds(List.of(new EnrollmentKey(8, 9), new EnrollmentKey(3, 4)))),
        new Asked(
            "of, to-one beside",
            1,
            jdbi -> new BookRepository(jdbi).withAuthor().of(books())),
        new Asked(
            "of, to-one apart",
            1,
            jdbi -> new BookRepository(jdbi).withPublisher().of(books())),
        new Asked(
            "of, to-one apart that a plan joins",
            1,
            jdbi -> new BookRepository(jdbi).withPublisherJoined().of(books())),
        new Asked(
            "of, two columns",
            2,
            jdbi -> new MarkRepository(jdbi).withEnrollmentApart().of(marks())),
        new Asked(
            "of, shape",
            2,
            jdbi -> new AuthorCardRepository(jdbi)
                .all(4)
                .of(new AuthorRepository(Shards.whole()).all().list())),
        new Asked(
            "lists for keys",
            1,
            jdbi -> new AuthorRepository(jdbi)
                .withBooks()
                .books(b -> b.orderBy(BookColumns::id))
                .booksOf(List.of(1L, 5L, 999L))));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void givesTheRowsOfOneServer(Asked asked) {
    Jdbi spread = Shards.spread();
    Object expected = asked.by().apply(Shards.whole());

    Object found =
        Statements.assertStatements(spread, asked.statements(), () -> asked.by().apply(spread));

    assertThat(Unordered.of(found)).isEqualTo(Unordered.of(expected)).isNotEqualTo("[]");
    if (found instanceof List<?> rows) {
      assertThat(texts(rows)).isEqualTo(texts((List<?>) expected));
    }
  }

  private static List<String> texts(List<?> rows) {
    return rows.stream().map(Unordered::of).toList();
  }

  private static List<Book> books() {
    return new BookRepository(Shards.whole())
        .all()
        .orderBy(BookColumns::id)
        .limit(900)
        .list();
  }

  private static List<Mark> marks() {
    return new MarkRepository(Shards.whole())
        .all()
        .orderBy(MarkColumns::id)
        .limit(900)
        .list();
  }
}
