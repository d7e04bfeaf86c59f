package sharded;

import dev.fetchplan.query.Query;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;

/**
 * A plan that is right on several servers.
 *
 * @param ordered whether it says in which order rows come, and those of its associations
 * @param call does a call on the plan
 */
record RightPlan(String name, boolean ordered, BiFunction<Jdbi, Call, List<?>> call) {

  static final List<RightPlan> ALL = List.of(
      // to-ones
      of("flat", jdbi -> new AuthorRepository(jdbi).all()),
      of("to-one beside", jdbi -> new BookRepository(jdbi).withAuthor()),
      of("to-ones beside", jdbi -> new ReviewRepository(jdbi).withBookAuthor()),
      of("to-one with a key of two columns", jdbi -> new MarkRepository(jdbi).withEnrollment()),
      of("to-one on each server", jdbi -> new EnrollmentRepository(jdbi).withStudentAndCourse()),
      of("one-to-one beside", jdbi -> new StudentRepository(jdbi).withCard()),
      of("to-one apart, by batch", jdbi -> new BookRepository(jdbi).withPublisher()),
      of("optional to-one apart, by batch", jdbi -> new PublisherRepository(jdbi).withOwner()),
      of("to-one by batch, no sharding key", jdbi -> new ReviewRepository(jdbi).withBookApart()),
      of("to-one by batch, two columns", jdbi -> new MarkRepository(jdbi).withEnrollmentApart()),
      of("each type", jdbi -> new VisitRepository(jdbi).withStudent()),
      of("to-one by batch, each type", jdbi -> new VisitRepository(jdbi).withStudentApart()),

      // to-manys
      of("to-many beside, each type", jdbi -> new StudentRepository(jdbi).withVisits()),
      of("to-many beside", jdbi -> new AuthorRepository(jdbi).withBooks()),
      of("to-manys beside", jdbi -> new AuthorRepository(jdbi).withBooksReviews()),
      of("to-many beside, no sharding key", jdbi -> new BookRepository(jdbi).withReviews()),
      of("to-many with a key of two columns", jdbi -> new EnrollmentRepository(jdbi).withMarks()),
      of("to-many apart", jdbi -> new PublisherRepository(jdbi).withBooks()),
      of("links beside, targets on each server", jdbi -> new StudentRepository(jdbi).withCourses()),
      of("links beside targets", jdbi -> new CourseRepository(jdbi).withStudents()),
      of("there and back", jdbi -> new StudentRepository(jdbi).withClassmates()),
      of("links, then targets", jdbi -> new StudentRepository(jdbi).withEnrollmentsCourse()),
      of("links, then targets apart", jdbi -> new StudentRepository(jdbi).withBooks()),

      // narrowed
      of(
          "condition over a to-one beside",
          jdbi -> new BookRepository(jdbi)
              .withReviews()
              .where(b -> b.author().name().lt("Author 2"))),
      of(
          "condition on the key of a to-one beside",
          jdbi -> new BookRepository(jdbi).all().where(b -> b.author().id().in(3, 4))),
      of(
          "condition on the key of a to-one apart",
          jdbi -> new BookRepository(jdbi).all().where(b -> b.publisher().id().in(3, 4))),
      of(
          "condition over to-manys beside",
          jdbi -> new AuthorRepository(jdbi)
              .withBooks()
              .where(a -> a.books().any(b -> b.reviews().any(r -> r.stars().ge(5))))),
      of(
          "condition that no row of a to-many meets",
          jdbi -> new AuthorRepository(jdbi)
              .all()
              .where(a -> a.books().none(b -> b.published().lt(1955)))),
      of(
          "condition over links beside, targets on each server",
          jdbi -> new StudentRepository(jdbi)
              .withCard()
              .where(s -> s.courses().any(c -> c.title().eq("Course 9")))),
      of(
          "condition with many values",
          jdbi -> new BookRepository(jdbi)
              .all()
              .where(b -> b.id().in(LongStream.rangeClosed(100, 3_000).toArray()))),
      of(
          "condition on what is fetched",
          jdbi -> new PublisherRepository(jdbi)
              .withBooks()
              .books(b -> b.where(x -> x.author().name().startsWith("Author 1")))),

      // ordered and cut
      ordered(
          "order with nulls",
          jdbi -> new BookRepository(jdbi).withAuthor().orderBy(b -> b.published(), b -> b.id())),
      ordered(
          "order with nulls first, downwards",
          jdbi -> new BookRepository(jdbi)
              .withPublisher()
              .orderBy(b -> b.published().desc().nullsFirst(), b -> b.id().desc())),
      ordered(
          "order by a reserved word",
          jdbi -> new MarkRepository(jdbi)
              .all()
              .where(m -> m.place().gt(3))
              .orderBy(m -> m.place(), m -> m.id())),
      ordered(
          "order by times",
          jdbi -> new VisitRepository(jdbi)
              .all()
              .orderBy(v -> v.day(), v -> v.came(), v -> v.left(), v -> v.id())),
      ordered(
          "order by moments with nulls",
          jdbi -> new VisitRepository(jdbi)
              .withStudent()
              .where(v -> v.noted().gt(OffsetDateTime.parse("1975-10-02T00:00:00Z")))
              .orderBy(v -> v.corrected().desc(), v -> v.noted(), v -> v.id().desc())),
      ordered(
          "order by decimals, flags and enums",
          jdbi -> new VisitRepository(jdbi)
              .all()
              .orderBy(v -> v.paid().desc(), v -> v.borrowed(), v -> v.purpose(), v -> v.id())),
      ordered(
          "order over a to-one beside",
          jdbi -> new BookRepository(jdbi).all().orderBy(b -> b.author().name(), b -> b.id())),
      ordered(
          "order that ignores case",
          jdbi -> new BookRepository(jdbi).all().orderBy(b -> b.title().ignoreCase(), b -> b.id())),
      of(
          "limit for each parent, beside",
          jdbi -> new AuthorRepository(jdbi)
              .withBooks()
              .books(b -> b.orderBy(x -> x.title().desc()).limit(2).offset(1))),
      of(
          "limit for each parent, beside, no sharding key",
          jdbi -> new BookRepository(jdbi).withReviews().reviews(r -> r.limit(1))),
      of(
          "limit for each parent, links beside, targets on each server",
          jdbi -> new StudentRepository(jdbi)
              .withCourses()
              .courses(c -> c.orderBy(x -> x.title()).limit(2))),

      // records of one's own
      of("shape with a to-one apart, by batch", jdbi -> new BookLineRepository(jdbi).all()),
      of("shape", jdbi -> new AuthorCardRepository(jdbi).all(4)),
      ordered(
          "ordered shape",
          jdbi -> new AuthorCardRepository(jdbi).all(4).orderBy(a -> a.name(), a -> a.id())),
      of("tree", jdbi -> new PublisherTreeRepository(jdbi).all()));

  private static <T, E, C, K, Q extends Query<T, E, C, K, Q>> RightPlan of(
      String name, Function<Jdbi, Q> plan) {
    return new RightPlan(name, false, (jdbi, call) -> call.on(plan.apply(jdbi)));
  }

  private static <T, E, C, K, Q extends Query<T, E, C, K, Q>> RightPlan ordered(
      String name, Function<Jdbi, Q> plan) {
    return new RightPlan(name, true, (jdbi, call) -> call.on(plan.apply(jdbi)));
  }

  List<?> on(Jdbi jdbi, Call does) {
    return call.apply(jdbi, does);
  }

  @Override
  public String toString() {
    return name;
  }
}
