package benchmark.contender;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import benchmark.contender.HibernateModel.Author;
import benchmark.contender.HibernateModel.AuthorBooks;
import benchmark.contender.HibernateModel.Book;
import benchmark.contender.HibernateModel.BookReviews;
import benchmark.contender.HibernateModel.Enrollment;
import benchmark.contender.HibernateModel.Review;
import benchmark.contender.HibernateModel.Student;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Hibernate without a persistence context: one statement with fetch joins for each graph. */
final class HibernateJoin implements Library {

  private final SessionFactory sessions;
  private final Connection connection;

  HibernateJoin(Connection connection) throws SQLException {
    this.sessions = HibernateModel.sessions(connection);
    this.connection = connection;
  }

  @Override
  public List<Book> booksWithAuthor() {
    return in(session -> session
        .createSelectionQuery("from Book book join fetch book.author", Book.class)
        .getResultList());
  }

  @Override
  public List<Student> studentsWithCourses() {
    return in(session -> session
        .createSelectionQuery("from Student student left join fetch student.courses", Student.class)
        .getResultList());
  }

  @Override
  public Optional<Student> studentWithCourses(long id) {
    return in(session -> session
        .createSelectionQuery(
            "from Student student left join fetch student.courses where student.id = :id",
            Student.class)
        .setParameter("id", id)
        .uniqueResultOptional());
  }

  @Override
  public List<Author> authorsWithBooksAndReviews(long lastId) {
    return in(session -> session
        .createSelectionQuery("""
            from Author author
            left join fetch author.books book
            left join fetch book.reviews
            where author.id <= :lastId""", Author.class)
        .setParameter("lastId", lastId)
        .getResultList());
  }

  @Override
  public List<AuthorBooks> authorsWithBooksSince(int published, int limit, long offset) {
    List<Object[]> rows = in(session -> session
        .createSelectionQuery("""
            select author, book
            from Author author
            left join author.books book on book.published >= :published
            where author.id in (
              select paged.id from Author paged order by paged.name, paged.id
              limit :limit offset :offset)
            order by author.name, author.id""", Object[].class)
        .setParameter("published", published)
        .setParameter("limit", limit)
        .setParameter("offset", offset)
        .getResultList());
    return HibernateJoin.<Author, Book>grouped(rows).entrySet().stream()
        .map(entry -> new AuthorBooks(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public List<BookReviews> booksWithBestReviews(long lastId, int most) {
    List<Object[]> rows = in(session -> session
        .createSelectionQuery("""
            select book, review
            from Book book
            left join book.reviews review on review.id in (
              select ranked.id
              from (
                select review.id as id,
                    row_number() over (
                      partition by review.book.id order by review.stars desc, review.id) as place
                from Review review
                where review.book.id <= :lastId) ranked
              where ranked.place <= :most)
            where book.id <= :lastId
            order by book.id, review.stars desc, review.id""", Object[].class)
        .setParameter("lastId", lastId)
        .setParameter("most", most)
        .getResultList());
    return HibernateJoin.<Book, Review>grouped(rows).entrySet().stream()
        .map(entry -> new BookReviews(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public List<Enrollment> enrollmentsWithGrades() {
    return in(session -> session
        .createSelectionQuery(
            "from Enrollment enrollment left join fetch enrollment.grades", Enrollment.class)
        .getResultList());
  }

  private <R> R in(Function<StatelessSession, R> load) {
    try (StatelessSession session =
        sessions.withStatelessOptions().connection(connection).openStatelessSession()) {
      return load.apply(session);
    }
  }

  @SuppressWarnings("unchecked") // what the query selects
  private static <P, C> Map<P, List<C>> grouped(List<Object[]> rows) {
    return rows.stream()
        .collect(groupingBy(
            row -> (P) row[0],
            LinkedHashMap::new,
            filtering(row -> row[1] != null, mapping(row -> (C) row[1], toList()))));
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
