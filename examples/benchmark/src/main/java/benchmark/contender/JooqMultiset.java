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
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import benchmark.database.Engine;
import benchmark.model.Author;
import benchmark.model.AuthorWithBooks;
import benchmark.model.AuthorWithBooksReviews;
import benchmark.model.Book;
import benchmark.model.BookWithAuthor;
import benchmark.model.BookWithReviews;
import benchmark.model.Course;
import benchmark.model.EnrollmentWithGrades;
import benchmark.model.Grade;
import benchmark.model.Review;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.ResultQuery;

/** jOOQ with nested collections: one statement, in which the database aggregates the children. */
final class JooqMultiset implements Library {

  private static final Field<List<Course>> COURSES = multiset(select(COURSE_ID, COURSE_TITLE)
          .from(STUDENT_COURSE)
          .join(COURSE)
          .on(COURSE_ID.eq(LINK_COURSE_ID))
          .where(LINK_STUDENT_ID.eq(STUDENT_ID)))
      .convertFrom(courses -> courses.map(mapping(Course::new)));

  private static final Field<List<Review>> REVIEWS = multiset(
          select(REVIEW_ID, REVIEW_STARS, REVIEW_TEXT, REVIEW_BOOK_ID)
              .from(REVIEW)
              .where(REVIEW_BOOK_ID.eq(BOOK_ID)))
      .convertFrom(reviews -> reviews.map(mapping(Review::new)));

  private static final Field<List<AuthorWithBooksReviews.BookWithReviews>> BOOKS_WITH_REVIEWS =
      multiset(select(BOOK_ID, BOOK_TITLE, BOOK_PUBLISHED, BOOK_AUTHOR_ID, REVIEWS)
              .from(BOOK)
              .where(BOOK_AUTHOR_ID.eq(AUTHOR_ID)))
          .convertFrom(books -> books.map(mapping(AuthorWithBooksReviews.BookWithReviews::new)));

  private static final Field<List<Grade>> GRADES = multiset(
          select(GRADE_ID, GRADE_STUDENT_ID, GRADE_COURSE_ID, GRADE_POINTS)
              .from(GRADE)
              .where(GRADE_STUDENT_ID
                  .eq(ENROLLMENT_STUDENT_ID)
                  .and(GRADE_COURSE_ID.eq(ENROLLMENT_COURSE_ID))))
      .convertFrom(grades -> grades.map(mapping(Grade::new)));

  private final Engine engine;
  private final DSLContext database;

  JooqMultiset(Engine engine, Connection connection) {
    this.engine = engine;
    this.database = JooqColumns.database(engine, connection);
  }

  @Override
  public List<BookWithAuthor> booksWithAuthor() {
    return database
        .select(
            BOOK_ID,
            BOOK_TITLE,
            BOOK_PUBLISHED,
            BOOK_AUTHOR_ID,
            row(AUTHOR_ID, AUTHOR_NAME).mapping(Author::new))
        .from(BOOK)
        .join(AUTHOR)
        .on(AUTHOR_ID.eq(BOOK_AUTHOR_ID))
        .fetch(mapping(BookWithAuthor::new));
  }

  @Override
  public List<StudentWithCourses> studentsWithCourses() {
    return students(noCondition()).fetch(mapping(StudentWithCourses::new));
  }

  @Override
  public Optional<StudentWithCourses> studentWithCourses(long id) {
    return students(STUDENT_ID.eq(id)).fetchOptional(mapping(StudentWithCourses::new));
  }

  private ResultQuery<Record3<Long, String, List<Course>>> students(Condition condition) {
    return database.select(STUDENT_ID, STUDENT_NAME, COURSES).from(STUDENT).where(condition);
  }

  @Override
  public List<AuthorWithBooksReviews> authorsWithBooksAndReviews(long lastId) {
    return database
        .select(AUTHOR_ID, AUTHOR_NAME, BOOKS_WITH_REVIEWS)
        .from(AUTHOR)
        .where(AUTHOR_ID.le(lastId))
        .fetch(mapping(AuthorWithBooksReviews::new));
  }

  @Override
  public List<AuthorWithBooks> authorsWithBooksSince(int published, int limit, long offset) {
    return database
        .select(
            AUTHOR_ID,
            AUTHOR_NAME,
            multiset(select(BOOK_ID, BOOK_TITLE, BOOK_PUBLISHED, BOOK_AUTHOR_ID)
                    .from(BOOK)
                    .where(BOOK_AUTHOR_ID.eq(AUTHOR_ID).and(BOOK_PUBLISHED.ge(published))))
                .convertFrom(books -> books.map(mapping(Book::new))))
        .from(AUTHOR)
        .orderBy(AUTHOR_NAME, AUTHOR_ID)
        .limit(limit)
        .offset(offset)
        .fetch(mapping(AuthorWithBooks::new));
  }

  @Override
  public List<BookWithReviews> booksWithBestReviews(long lastId, int most) {
    if (engine == Engine.H2) {
      throw new UnsupportedOperationException(
          "H2 does not let a derived table, which the limit needs, refer to the book.");
    }
    return database
        .select(
            BOOK_ID,
            BOOK_TITLE,
            BOOK_PUBLISHED,
            BOOK_AUTHOR_ID,
            multiset(select(REVIEW_ID, REVIEW_STARS, REVIEW_TEXT, REVIEW_BOOK_ID)
                    .from(REVIEW)
                    .where(REVIEW_BOOK_ID.eq(BOOK_ID))
                    .orderBy(REVIEW_STARS.desc(), REVIEW_ID)
                    .limit(most))
                .convertFrom(reviews -> reviews.map(mapping(Review::new))))
        .from(BOOK)
        .where(BOOK_ID.le(lastId))
        .fetch(mapping(BookWithReviews::new));
  }

  @Override
  public List<EnrollmentWithGrades> enrollmentsWithGrades() {
    return database
        .select(ENROLLMENT_STUDENT_ID, ENROLLMENT_COURSE_ID, ENROLLMENT_TERM, GRADES)
        .from(ENROLLMENT)
        .fetch(mapping(EnrollmentWithGrades::new));
  }
}
