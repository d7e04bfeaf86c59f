package benchmark.contender;

import benchmark.model.AuthorWithBooks;
import benchmark.model.AuthorWithBooksReviews;
import benchmark.model.BookWithAuthor;
import benchmark.model.BookWithReviews;
import benchmark.model.EnrollmentWithGrades;
import benchmark.model.StudentWithCourses;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** The entities of both ways to use Hibernate, and what makes shapes of them. */
final class HibernateModel {

  private HibernateModel() {}

  /** Returns a factory whose sessions are given a connection to such a database. */
  static SessionFactory sessions(Connection connection) throws SQLException {
    System.setProperty("org.jboss.logging.provider", "slf4j");
    DatabaseMetaData database = connection.getMetaData();
    return new Configuration()
        .addAnnotatedClasses(
            Author.class,
            Book.class,
            Review.class,
            Student.class,
            Course.class,
            Enrollment.class,
            Grade.class)
        .setProperty(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, database.getDatabaseProductName())
        .setProperty(
            AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, database.getDatabaseMajorVersion())
        .setProperty(
            AvailableSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, database.getDatabaseMinorVersion())
        .setProperty(AvailableSettings.ALLOW_METADATA_ON_BOOT, false)
        .setProperty(AvailableSettings.DEFAULT_BATCH_FETCH_SIZE, 1_000)
        .buildSessionFactory();
  }

  @Entity(name = "Author")
  @FilterDef(name = "since", parameters = @ParamDef(name = "published", type = Integer.class))
  static class Author {
    @Id
    long id;

    String name;

    @OneToMany(mappedBy = "author")
    @Filter(name = "since", condition = "published >= :published")
    Set<Book> books;

    /** A proxy answers methods, not fields. */
    public long getId() {
      return id;
    }

    public String getName() {
      return name;
    }
  }

  @Entity(name = "Book")
  static class Book {
    @Id
    long id;

    String title;

    int published;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    Author author;

    @OneToMany(mappedBy = "book")
    List<Review> reviews;
  }

  @Entity(name = "Review")
  static class Review {
    @Id
    long id;

    int stars;

    String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "book_id")
    Book book;
  }

  @Entity(name = "Student")
  static class Student {
    @Id
    long id;

    String name;

    @ManyToMany
    @JoinTable(
        name = "student_course",
        joinColumns = @JoinColumn(name = "student_id"),
        inverseJoinColumns = @JoinColumn(name = "course_id"))
    List<Course> courses;
  }

  @Entity(name = "Course")
  static class Course {
    @Id
    long id;

    String title;
  }

  record EnrollmentId(long studentId, long courseId) {}

  @Entity(name = "Enrollment")
  @IdClass(EnrollmentId.class)
  static class Enrollment {
    @Id
    @Column(name = "student_id")
    long studentId;

    @Id
    @Column(name = "course_id")
    long courseId;

    int term;

    @OneToMany(mappedBy = "enrollment")
    List<Grade> grades;
  }

  @Entity(name = "Grade")
  static class Grade {
    @Id
    long id;

    int points;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "student_id", referencedColumnName = "student_id")
    @JoinColumn(name = "course_id", referencedColumnName = "course_id")
    Enrollment enrollment;
  }

  /** An author with some of their books, which no entity can be. */
  record AuthorBooks(Author author, List<Book> books) {}

  /** A book with some of its reviews, which no entity can be. */
  record BookReviews(Book book, List<Review> reviews) {}

  /** Returns the shape that Fetchplan generates for what a load returned. */
  static Object shape(Object loaded) {
    if (loaded instanceof Book book) {
      return BookWithAuthor.of(book(book), author(book.author));
    } else if (loaded instanceof Student student) {
      return shape(student);
    } else if (loaded instanceof Author author) {
      return shape(author);
    } else if (loaded instanceof AuthorBooks author) {
      return AuthorWithBooks.of(
          author(author.author()),
          author.books().stream().map(HibernateModel::book).toList());
    } else if (loaded instanceof BookReviews book) {
      return BookWithReviews.of(book(book.book()), reviews(book.book(), book.reviews()));
    }
    return shape((Enrollment) loaded);
  }

  private static StudentWithCourses shape(Student student) {
    return new StudentWithCourses(
        student.id,
        student.name,
        student.courses.stream()
            .map(course -> new benchmark.model.Course(course.id, course.title))
            .toList());
  }

  private static AuthorWithBooksReviews shape(Author author) {
    return AuthorWithBooksReviews.of(
        author(author),
        author.books.stream()
            .map(book ->
                AuthorWithBooksReviews.BookWithReviews.of(book(book), reviews(book, book.reviews)))
            .toList());
  }

  private static EnrollmentWithGrades shape(Enrollment enrollment) {
    return new EnrollmentWithGrades(
        enrollment.studentId,
        enrollment.courseId,
        enrollment.term,
        enrollment.grades.stream()
            .map(grade -> new benchmark.model.Grade(
                grade.id, enrollment.studentId, enrollment.courseId, grade.points))
            .toList());
  }

  private static benchmark.model.Author author(Author author) {
    return new benchmark.model.Author(author.getId(), author.getName());
  }

  private static benchmark.model.Book book(Book book) {
    return new benchmark.model.Book(book.id, book.title, book.published, book.author.getId());
  }

  private static List<benchmark.model.Review> reviews(Book book, List<Review> reviews) {
    return reviews.stream()
        .map(review -> new benchmark.model.Review(review.id, review.stars, review.text, book.id))
        .toList();
  }
}
