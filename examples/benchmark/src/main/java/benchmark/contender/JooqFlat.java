package benchmark.contender;

import static benchmark.contender.JooqColumns.AUTHOR;
import static benchmark.contender.JooqColumns.AUTHOR_ID;
import static benchmark.contender.JooqColumns.AUTHOR_NAME;
import static benchmark.contender.JooqColumns.BOOK;
import static benchmark.contender.JooqColumns.BOOK_AUTHOR_ID;
import static benchmark.contender.JooqColumns.BOOK_ID;
import static benchmark.contender.JooqColumns.BOOK_PUBLISHED;
import static benchmark.contender.JooqColumns.BOOK_TITLE;
import static benchmark.contender.JooqColumns.COURSE;
import static benchmark.contender.JooqColumns.COURSE_ID;
import static benchmark.contender.JooqColumns.COURSE_TITLE;
import static benchmark.contender.JooqColumns.ENROLLMENT;
import static benchmark.contender.JooqColumns.ENROLLMENT_COURSE_ID;
import static benchmark.contender.JooqColumns.ENROLLMENT_STUDENT_ID;
import static benchmark.contender.JooqColumns.ENROLLMENT_TERM;
import static benchmark.contender.JooqColumns.GRADE;
import static benchmark.contender.JooqColumns.GRADE_COURSE_ID;
import static benchmark.contender.JooqColumns.GRADE_ID;
import static benchmark.contender.JooqColumns.GRADE_POINTS;
import static benchmark.contender.JooqColumns.GRADE_STUDENT_ID;
import static benchmark.contender.JooqColumns.LINK_COURSE_ID;
import static benchmark.contender.JooqColumns.LINK_STUDENT_ID;
import static benchmark.contender.JooqColumns.REVIEW;
import static benchmark.contender.JooqColumns.REVIEW_BOOK_ID;
import static benchmark.contender.JooqColumns.REVIEW_ID;
import static benchmark.contender.JooqColumns.REVIEW_STARS;
import static benchmark.contender.JooqColumns.REVIEW_TEXT;
import static benchmark.contender.JooqColumns.STUDENT;
import static benchmark.contender.JooqColumns.STUDENT_COURSE;
import static benchmark.contender.JooqColumns.STUDENT_ID;
import static benchmark.contender.JooqColumns.STUDENT_NAME;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import benchmark.database.Engine;
import benchmark.model.Author;
import benchmark.model.AuthorWithBooks;
import benchmark.model.AuthorWithBooksReviews;
import benchmark.model.Book;
import benchmark.model.BookWithAuthor;
import benchmark.model.BookWithReviews;
import benchmark.model.Course;
import benchmark.model.Enrollment;
import benchmark.model.EnrollmentWithGrades;
import benchmark.model.Grade;
import benchmark.model.Review;
import benchmark.model.Student;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** jOOQ with joins: one statement, whose rows a collector groups. */
final class JooqFlat implements Library {

  private final DSLContext database;

  JooqFlat(Engine engine, Connection connection) {
    this.database = JooqColumns.database(engine, connection);
  }

  @Override
  public List<BookWithAuthor> booksWithAuthor() {
    return database
        .select(BOOK_ID, BOOK_TITLE, BOOK_PUBLISHED, BOOK_AUTHOR_ID, AUTHOR_ID, AUTHOR_NAME)
        .from(BOOK)
        .join(AUTHOR)
        .on(AUTHOR_ID.eq(BOOK_AUTHOR_ID))
        .fetch(row -> BookWithAuthor.of(book(row), author(row)));
  }

  @Override
  public List<StudentWithCourses> studentsWithCourses() {
    return students(noCondition());
  }

  @Override
  public Optional<StudentWithCourses> studentWithCourses(long id) {
    return students(STUDENT_ID.eq(id)).stream().findFirst();
  }

  private List<StudentWithCourses> students(Condition condition) {
    return shapes(
        database
            .select(STUDENT_ID, STUDENT_NAME, COURSE_ID, COURSE_TITLE)
            .from(STUDENT)
            .leftJoin(STUDENT_COURSE)
            .on(LINK_STUDENT_ID.eq(STUDENT_ID))
            .leftJoin(COURSE)
            .on(COURSE_ID.eq(LINK_COURSE_ID))
            .where(condition)
            .collect(grouped(JooqFlat::student, COURSE_ID, JooqFlat::course)),
        StudentWithCourses::of);
  }

  @Override
  public List<AuthorWithBooksReviews> authorsWithBooksAndReviews(long lastId) {
    Map<Author, Map<Book, List<Review>>> authors = database
        .select(
            AUTHOR_ID,
            AUTHOR_NAME,
            BOOK_ID,
            BOOK_TITLE,
            BOOK_PUBLISHED,
            BOOK_AUTHOR_ID,
            REVIEW_ID,
            REVIEW_STARS,
            REVIEW_TEXT,
            REVIEW_BOOK_ID)
        .from(AUTHOR)
        .leftJoin(BOOK)
        .on(BOOK_AUTHOR_ID.eq(AUTHOR_ID))
        .leftJoin(REVIEW)
        .on(REVIEW_BOOK_ID.eq(BOOK_ID))
        .where(AUTHOR_ID.le(lastId))
        .collect(groupingBy(
            JooqFlat::author,
            LinkedHashMap::new,
            filtering(
                row -> row.get(BOOK_ID) != null,
                grouped(JooqFlat::book, REVIEW_ID, JooqFlat::review))));
    return shapes(
        authors,
        (author, books) -> AuthorWithBooksReviews.of(
            author, shapes(books, AuthorWithBooksReviews.BookWithReviews::of)));
  }

  @Override
  public List<AuthorWithBooks> authorsWithBooksSince(int published, int limit, long offset) {
    Table<?> page = select(AUTHOR_ID, AUTHOR_NAME)
        .from(AUTHOR)
        .orderBy(AUTHOR_NAME, AUTHOR_ID)
        .limit(limit)
        .offset(offset)
        .asTable("author");
    return shapes(
        database
            .select(AUTHOR_ID, AUTHOR_NAME, BOOK_ID, BOOK_TITLE, BOOK_PUBLISHED, BOOK_AUTHOR_ID)
            .from(page)
            .leftJoin(BOOK)
            .on(BOOK_AUTHOR_ID.eq(AUTHOR_ID).and(BOOK_PUBLISHED.ge(published)))
            .orderBy(AUTHOR_NAME, AUTHOR_ID)
            .collect(grouped(JooqFlat::author, BOOK_ID, JooqFlat::book)),
        AuthorWithBooks::of);
  }

  @Override
  public List<BookWithReviews> booksWithBestReviews(long lastId, int most) {
    Field<Integer> place = rowNumber()
        .over()
        .partitionBy(REVIEW_BOOK_ID)
        .orderBy(REVIEW_STARS.desc(), REVIEW_ID)
        .as("place");
    Table<?> best = select(REVIEW_ID, REVIEW_STARS, REVIEW_TEXT, REVIEW_BOOK_ID, place)
        .from(REVIEW)
        .where(REVIEW_BOOK_ID.le(lastId))
        .asTable("review");
    return shapes(
        database
            .select(
                BOOK_ID,
                BOOK_TITLE,
                BOOK_PUBLISHED,
                BOOK_AUTHOR_ID,
                REVIEW_ID,
                REVIEW_STARS,
                REVIEW_TEXT,
                REVIEW_BOOK_ID)
            .from(BOOK)
            .leftJoin(best)
            .on(REVIEW_BOOK_ID.eq(BOOK_ID).and(best.field(place).le(most)))
            .where(BOOK_ID.le(lastId))
            .orderBy(BOOK_ID, best.field(place))
            .collect(grouped(JooqFlat::book, REVIEW_ID, JooqFlat::review)),
        BookWithReviews::of);
  }

  @Override
  public List<EnrollmentWithGrades> enrollmentsWithGrades() {
    return shapes(
        database
            .select(
                ENROLLMENT_STUDENT_ID,
                ENROLLMENT_COURSE_ID,
                ENROLLMENT_TERM,
                GRADE_ID,
                GRADE_STUDENT_ID,
                GRADE_COURSE_ID,
                GRADE_POINTS)
            .from(ENROLLMENT)
            .leftJoin(GRADE)
            .on(GRADE_STUDENT_ID
                .eq(ENROLLMENT_STUDENT_ID)
                .and(GRADE_COURSE_ID.eq(ENROLLMENT_COURSE_ID)))
            .collect(grouped(JooqFlat::enrollment, GRADE_ID, JooqFlat::grade)),
        EnrollmentWithGrades::of);
  }

  /** Groups rows by parent; where the child's key is NULL the parent has none. */
  private static <P, C> Collector<Record, ?, Map<P, List<C>>> grouped(
      Function<Record, P> parent, Field<?> childKey, Function<Record, C> child) {
    return groupingBy(
        parent,
        LinkedHashMap::new,
        filtering(row -> row.get(childKey) != null, mapping(child, toList())));
  }

  private static <P, C, S> List<S> shapes(Map<P, C> grouped, BiFunction<P, C, S> shape) {
    return grouped.entrySet().stream()
        .map(entry -> shape.apply(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Author author(Record row) {
    return new Author(row.get(AUTHOR_ID), row.get(AUTHOR_NAME));
  }

  private static Book book(Record row) {
    return new Book(
        row.get(BOOK_ID), row.get(BOOK_TITLE), row.get(BOOK_PUBLISHED), row.get(BOOK_AUTHOR_ID));
  }

  private static Review review(Record row) {
    return new Review(
        row.get(REVIEW_ID), row.get(REVIEW_STARS), row.get(REVIEW_TEXT), row.get(REVIEW_BOOK_ID));
  }

  private static Student student(Record row) {
    return new Student(row.get(STUDENT_ID), row.get(STUDENT_NAME));
  }

  private static Course course(Record row) {
    return new Course(row.get(COURSE_ID), row.get(COURSE_TITLE));
  }

  private static Enrollment enrollment(Record row) {
    return new Enrollment(
        row.get(ENROLLMENT_STUDENT_ID), row.get(ENROLLMENT_COURSE_ID), row.get(ENROLLMENT_TERM));
  }

  private static Grade grade(Record row) {
    return new Grade(
        row.get(GRADE_ID),
        row.get(GRADE_STUDENT_ID),
        row.get(GRADE_COURSE_ID),
        row.get(GRADE_POINTS));
  }
}
