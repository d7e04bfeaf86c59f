package sharded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Which servers are asked: those whose rows the sharding keys name, or else all. */
class ReachedShardsTest {

  private final Jdbi spread = Shards.spread();

  @Test
  void asksForChildrenWhereTheirParentsAre() {
    var authors = new AuthorRepository(spread).withBooks();

    assertThat(Shards.asked(() -> authors.byId(7))).containsExactly(0, 2, 0);
    assertThat(Shards.asked(() -> authors.byIds(List.of(3L, 6L, 9L)))).containsExactly(2, 0, 0);
    assertThat(Shards.asked(() -> authors.byIds(List.of(3L, 5L)))).containsExactly(2, 0, 2);
    assertThat(Shards.asked(() -> authors.where(a -> a.id().in(1, 4)).list()))
        .containsExactly(0, 2, 0);
    assertThat(Shards.asked(authors::list)).containsExactly(2, 2, 2);
  }

  @Test
  void asksForLinksWhereTheirSourcesAre() {
    var courses = new StudentRepository(spread).withCourses();
    var enrollments = new StudentRepository(spread).withEnrollmentsCourse();

    assertThat(Shards.asked(() -> courses.byIds(List.of(2L, 5L)))).containsExactly(0, 0, 2);
    assertThat(Shards.asked(() -> enrollments.byId(5))).containsExactly(0, 0, 2);
  }

  @Test
  void asksByKeysOfSeveralColumnsWhereTheShardingKeyIsOneOfThem() {
    var enrollments = new EnrollmentRepository(spread).withMarks();
    List<EnrollmentKey> keys = List.of(new EnrollmentKey(3, 4), new EnrollmentKey(6, 7));

    assertThat(enrollments.byIds(keys)).hasSize(2);
    assertThat(Shards.asked(() -> enrollments.byIds(keys))).containsExactly(2, 0, 0);
    assertThat(Shards.asked(() -> enrollments.byId(3, 4))).containsExactly(2, 0, 0);
    assertThat(Shards.asked(() -> new MarkRepository(spread)
            .withEnrollmentApart()
            .where(m -> m.studentId().eq(4))
            .list()))
        .containsExactly(0, 2, 0);
  }

  @Test
  void asksForATargetApartWhereItsKeyIs() {
    long[] authors = LongStream.rangeClosed(1, 90).map(i -> 3 * i).toArray();
    var books = new BookRepository(spread)
        .withPublisher()
        .where(b -> b.authorId().in(authors).and(b.publisherId().in(2, 5)));

    assertThat(books.list()).isNotEmpty();
    assertThat(Shards.asked(books::list)).containsExactly(1, 0, 1);
  }

  @Test
  void asksAllWhereTheKeyIsNotTheShardingKey() {
    var books = new BookRepository(spread).withReviews();
    var publishers = new PublisherRepository(spread).withBooks();

    assertThat(Shards.asked(() -> books.byId(7))).containsExactly(2, 2, 2);
    assertThat(Shards.asked(() -> publishers.byId(3))).containsExactly(2, 1, 1);
  }

  @Test
  void asksOneForWhatIsOnEach() {
    var courses = new CourseRepository(spread).all();

    assertThat(Shards.asked(courses::list).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(1);
  }
}
