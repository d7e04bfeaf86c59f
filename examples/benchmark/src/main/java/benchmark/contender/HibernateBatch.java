package benchmark.contender;

import static java.util.stream.Collectors.groupingBy;

import benchmark.contender.HibernateModel.Author;
import benchmark.contender.HibernateModel.AuthorBooks;
import benchmark.contender.HibernateModel.Book;
import benchmark.contender.HibernateModel.BookReviews;
import benchmark.contender.HibernateModel.Enrollment;
import benchmark.contender.HibernateModel.Review;
import benchmark.contender.HibernateModel.Student;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Hibernate with a session for each load, whose associations are fetched by 1,000 parents. */
final class HibernateBatch implements Library {

  private final SessionFactory sessions;
  private final Connection connection;

  HibernateBatch(Connection connection) throws SQLException {
    this.sessions = HibernateModel.sessions(connection);
    this.connection = connection;
  }

  @Override
  public List<Book> booksWithAuthor() {
    return in(session -> {
      List<Book> books = session.createSelectionQuery("from Book", Book.class).getResultList();
      books.forEach(book -> Hibernate.initialize(book.author));
      return books;
    });
  }

  @Override
  public List<Student> studentsWithCourses() {
    return in(session -> {
      List<Student> students =
          session.createSelectionQuery("from Student", Student.class).getResultList();
      students.forEach(student -> Hibernate.initialize(student.courses));
      return students;
    });
  }

  @Override
  public Optional<Student> studentWithCourses(long id) {
    return in(session -> {
      Optional<Student> student = Optional.ofNullable(session.find(Student.class, id));
      student.ifPresent(found -> Hibernate.initialize(found.courses));
      return student;
    });
  }

  @Override
  public List<Author> authorsWithBooksAndReviews(long lastId) {
    return in(session -> {
      List<Author> authors = session
          .createSelectionQuery("from Author where id <= :lastId", Author.class)
          .setParameter("lastId", lastId)
          .getResultList();
      authors.forEach(author -> Hibernate.initialize(author.books));
      authors.stream()
          .flatMap(author -> author.books.stream())
          .forEach(book -> Hibernate.initialize(book.reviews));
      return authors;
    });
  }

  @Override
  public List<AuthorBooks> authorsWithBooksSince(int published, int limit, long offset) {
    return in(session -> {
      session.enableFilter("since").setParameter("published", published);
      List<Author> authors = session
          .createSelectionQuery("from Author order by name, id", Author.class)
          .setMaxResults(limit)
          .setFirstResult(Math.toIntExact(offset))
          .getResultList();
      authors.forEach(author -> Hibernate.initialize(author.books));
      return authors.stream()
          .map(author -> new AuthorBooks(author, List.copyOf(author.books)))
          .toList();
    });
  }

  @Override
  public List<BookReviews> booksWithBestReviews(long lastId, int most) {
    return in(session -> {
      List<Book> books = session
          .createSelectionQuery("from Book where id <= :lastId", Book.class)
          .setParameter("lastId", lastId)
          .getResultList();
      Map<Book, List<Review>> reviews = session
          .createSelectionQuery("""
              select review
              from Review review
              where review.id in (
                select ranked.id
                from (
                  select review.id as id,
                      row_number() over (
                        partition by review.book.id order by review.stars desc, review.id) as place
                  from Review review
                  where review.book.id <= :lastId) ranked
                where ranked.place <= :most)
              order by review.stars desc, review.id""", Review.class)
          .setParameter("lastId", lastId)
          .setParameter("most", most)
          .getResultList()
          .stream()
          .collect(groupingBy(review -> review.book));
      return books.stream()
          .map(book -> new BookReviews(book, reviews.getOrDefault(book, List.of())))
          .toList();
    });
  }

  @Override
  public List<Enrollment> enrollmentsWithGrades() {
    return in(session -> {
      List<Enrollment> enrollments =
          session.createSelectionQuery("from Enrollment", Enrollment.class).getResultList();
      enrollments.forEach(enrollment -> Hibernate.initialize(enrollment.grades));
      return enrollments;
    });
  }

  private <R> R in(Function<Session, R> load) {
    try (Session session = sessions.withOptions().connection(connection).openSession()) {
      session.setDefaultReadOnly(true);
      return load.apply(session);
    }
  }

  @Override
  public Object plain(Object row) {
    return HibernateModel.shape(row);
  }

  @Override
  public void close() {
    sessions.close();
  }
}
