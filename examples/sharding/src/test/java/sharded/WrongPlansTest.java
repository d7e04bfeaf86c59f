package sharded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.runtime.FetchException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * What the README calls wrong is wrong, and just so: each server sees its own rows only. If one of
 * these fails, ShardingSphere has learnt something, and the README may promise more.
 */
class WrongPlansTest {

  private final Jdbi spread = Shards.spread();
  private final Jdbi whole = Shards.whole();

  @Test
  void aRequiredToOneApartIsAnExceptionWhereItIsJoined() {
    assertThatThrownBy(() -> new BookRepository(spread).withPublisherJoined().list())
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Book.publisher is required, but the row that book.publisher_id");
    assertThatThrownBy(() -> new BookLabelRepository(spread).all().list())
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Book.publisher is required, but the row that book.publisher_id");
  }

  /** What an earlier row brought is known by its key, and found. */
  @Test
  void anOptionalToOneApartMayBeAbsentWhereItIsJoined() {
    var found = new PublisherRepository(spread).withOwnerJoined().list();

    Map<Long, Publisher> owners = new PublisherRepository(whole)
        .all().list().stream().collect(Collectors.toMap(Publisher::id, publisher -> publisher));
    assertThat(found)
        .hasSize(12)
        .anyMatch(p -> p.ownerId() != null && p.owner().isEmpty())
        .filteredOn(p -> p.ownerId() != null)
        .allMatch(p -> p.owner().isPresent() || !areBeside(p.id(), p.ownerId()))
        .filteredOn(p -> p.owner().isPresent())
        .allMatch(p -> p.owner().orElseThrow().equals(owners.get(p.ownerId())));
  }

  @Test
  void targetsApartFromTheirLinksAreLost() {
    var found = new StudentRepository(spread).withBooksJoined().list();

    Map<Long, StudentWithBooksJoined> expected = new StudentRepository(whole)
        .withBooksJoined().list().stream()
            .collect(Collectors.toMap(StudentWithBooksJoined::id, student -> student));
    assertThat(found)
        .allSatisfy(student -> assertThat(student.books())
            .containsExactlyInAnyOrderElementsOf(expected.get(student.id()).books().stream()
                .filter(book -> areBeside(student.id(), book.authorId()))
                .toList()));
    assertThat(found.stream().mapToInt(student -> student.books().size()).sum())
        .isPositive()
        .isLessThan(700);
  }

  @Test
  void aLimitForEachParentIsOneForEachServerWhereItsRowsAreApart() {
    var publishers =
        new PublisherRepository(spread).withBooks().books(b -> b.limit(3)).list();
    var courses =
        new CourseRepository(spread).withStudents().students(s -> s.limit(2)).list();

    var books = new PublisherRepository(whole).withBooks().list();
    assertThat(publishers)
        .allSatisfy(publisher -> assertThat(publisher.books())
            .containsExactlyInAnyOrderElementsOf(firstOfEachShard(
                3,
                books.stream()
                    .filter(p -> p.id() == publisher.id())
                    .findFirst()
                    .orElseThrow()
                    .books(),
                Book::id,
                Book::authorId)));
    assertThat(publishers).anyMatch(publisher -> publisher.books().size() == 9);
    assertThat(courses).allMatch(course -> course.students().size() == 6);
  }

  @Test
  void whatIsCountedAndTestedApartMissesRows() {
    var found = new PublisherCardRepository(spread).all().list();

    List<Book> books = new BookRepository(whole).all().list();
    Map<String, Publisher> publishers = new PublisherRepository(whole)
        .all().list().stream().collect(Collectors.toMap(Publisher::name, publisher -> publisher));
    assertThat(found).allSatisfy(card -> {
      List<Book> beside = books.stream()
          .filter(book -> book.publisherId() == publishers.get(card.name()).id())
          .filter(book -> areBeside(book.publisherId(), book.authorId()))
          .toList();
      assertThat(card.bookCount()).isEqualTo(beside.size()).isLessThan(100);
      assertThat(card.hasBook20()).isEqualTo(titles(beside).contains("Book 20"));
    });
  }

  @Test
  void aConditionOverAToOneApartLosesRows() {
    var found =
        new BookRepository(spread).withAuthor().where(b -> b.publisher().name().eq("Publisher 5"));

    List<Book> books =
        new BookRepository(whole).all().where(b -> b.publisherId().eq(5)).list();
    List<Long> beside =
        books.stream().filter(b -> areBeside(5, b.authorId())).map(Book::id).toList();
    assertThat(found.list())
        .extracting(BookWithAuthor::id)
        .containsExactlyInAnyOrderElementsOf(beside);
    assertThat(found.count()).isEqualTo(beside.size()).isPositive().isLessThan(books.size());
    List<Long> publishers = new PublisherRepository(spread)
        .all().where(p -> p.name().eq("Publisher 5")).list().stream()
            .map(Publisher::id)
            .toList();
    assertThat(new BookRepository(spread)
            .all()
            .where(b -> b.publisherId().in(publishers))
            .list())
        .containsExactlyInAnyOrderElementsOf(books);
  }

  @Test
  void aConditionOverAToManyApartLosesRows() {
    var found = new StudentRepository(spread)
        .all()
        .where(s -> s.books().any(b -> b.title().startsWith("Book 1")))
        .list();

    List<StudentWithBooks> students = new StudentRepository(whole).withBooks().list();
    assertThat(found)
        .extracting(Student::id)
        .containsExactlyInAnyOrderElementsOf(students.stream()
            .filter(s -> s.loans().stream()
                .map(StudentWithBooks.LoanWithBook::book)
                .anyMatch(b -> b.title().startsWith("Book 1") && areBeside(s.id(), b.authorId())))
            .map(StudentWithBooks::id)
            .toList())
        .hasSizeLessThan((int) students.stream()
            .filter(s -> s.loans().stream().anyMatch(l -> l.book().title().startsWith("Book 1")))
            .count());
  }

  @Test
  void anOrderOverAToOneApartTakesItForAbsent() {
    var found =
        new BookRepository(spread).all().orderBy(b -> b.publisher().name()).list();

    List<Book> beside =
        found.stream().filter(b -> areBeside(b.authorId(), b.publisherId())).toList();
    assertThat(found).hasSize(1_200);
    assertThat(found.subList(0, beside.size())).isEqualTo(beside);
    assertThat(beside.size()).isBetween(1, 1_100);
  }

  /** The driver merges what each server has ordered, and compares as Java does. */
  @Test
  void anOrderThatIsNotThatOfJavaIsMixedUp() {
    var visits = new VisitRepository(spread).all().orderBy(VisitColumns::code);
    var cards =
        new CardRepository(spread).all().orderBy(CardColumns::colour, CardColumns::studentId);

    List<Visit> visitsOfOne =
        new VisitRepository(whole).all().orderBy(VisitColumns::code).list();
    List<Card> cardsOfOne = new CardRepository(whole)
        .all()
        .orderBy(CardColumns::colour, CardColumns::studentId)
        .list();
    assertThat(visits.list())
        .isEqualTo(merged(visitsOfOne, Visit::studentId, Comparator.comparing(Visit::code)))
        .isNotEqualTo(visitsOfOne);
    assertThat(cards.list())
        .isEqualTo(merged(
            cardsOfOne,
            Card::studentId,
            Comparator.comparing(Card::colour).thenComparing(Card::studentId)))
        .isNotEqualTo(cardsOfOne);
    List<?> slices = Call.SLICE.on(visits);
    assertThat(new HashSet<Object>(slices)).hasSizeLessThan(slices.size());
  }

  private static boolean areBeside(long one, long other) {
    return one % 3 == other % 3;
  }

  private static List<String> titles(List<Book> books) {
    return books.stream().map(Book::title).toList();
  }

  private static <T> List<T> firstOfEachShard(
      int limit, List<T> rows, ToLongFunction<T> key, ToLongFunction<T> shardingKey) {
    return rows.stream()
        .sorted(Comparator.comparingLong(key))
        .collect(Collectors.groupingBy(row -> shardingKey.applyAsLong(row) % 3))
        .values()
        .stream()
        .map(shard -> shard.subList(0, Math.min(limit, shard.size())))
        .flatMap(Collection::stream)
        .toList();
  }

  /** Returns rows of three servers, each in an order of its own, by their heads. */
  private static <T> List<T> merged(
      List<T> rows, ToLongFunction<T> shardingKey, Comparator<T> order) {
    List<List<T>> shards = List.of(new LinkedList<>(), new LinkedList<>(), new LinkedList<>());
    rows.forEach(row -> shards.get((int) shardingKey.applyAsLong(row) % 3).add(row));
    return Stream.generate(() -> shards.stream()
            .filter(shard -> !shard.isEmpty())
            .min(Comparator.comparing(shard -> shard.get(0), order))
            .orElseThrow()
            .remove(0))
        .limit(rows.size())
        .toList();
  }
}
