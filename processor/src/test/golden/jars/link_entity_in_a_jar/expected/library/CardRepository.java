package library;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Positions;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import school.Course;
import school.CourseColumns;
import school.Student;
import school.StudentColumns;

/**
 * Loads {@link Card} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CardRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CardRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CardRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Cards without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT card.id, card.holder_id
   * FROM card
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Cards with holder (with courses): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT card.id, card.holder_id, holder.id
   * FROM card
   * LEFT JOIN student holder ON holder.id = card.holder_id
   * }</pre>
   *
   * <p>{@code holder.courses}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrollment.student_id, course.id
   * FROM enrollment
   * JOIN course ON course.id = enrollment.course_id
   * WHERE enrollment.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithHolderCourses withHolderCourses() {
    return new WithHolderCourses(source, Narrowing.NONE);
  }

  /**
   * Cards with enrolled (with courses): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT card.id, card.holder_id
   * FROM card
   * }</pre>
   *
   * <p>{@code enrolled}, for all rows at once:
   *
   * <pre>{@code
   * SELECT pass.card_id, student.id
   * FROM pass
   * JOIN student ON student.id = pass.student_id
   * WHERE pass.card_id IN (:cardIds)
   * }</pre>
   *
   * <p>{@code enrolled.courses}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrollment.student_id, course.id
   * FROM enrollment
   * JOIN course ON course.id = enrollment.course_id
   * WHERE enrollment.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithEnrolledCourses withEnrolledCourses() {
    return new WithEnrolledCourses(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Card> rowMapper() {
    return LabelledRows.mapper("Card", (rows, at) -> new Card(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "holder_id");
  }

  /** Cards without associations: 1 statement. */
  public static final class All extends Query<Card, Card, CardColumns, Long, All> {
    private static final Select CARDS = Select.root("Card", """
        SELECT card.id, card.holder_id
        FROM card""");

    private static final Plan<All, Card, CardColumns> PLAN =
        Plan.of("CardRepository.all", All::new, CardColumns::new, All::load, CARDS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the card with that key, or empty if this query has none. */
    public Optional<Card> byId(long id) {
      return byKey(id);
    }

    /** Cards in hand, in an immutable list: no statement. */
    public List<Card> of(Collection<Card> cards) {
      return inHand(cards);
    }

    private static List<Card> load(Run run) {
      var cards = new CardRows();
      run.scan(CARDS, rows -> {
        while (rows.next()) {
          cards.append(rows, 1);
        }
      });
      return run.distinct(cards.list, Card::id);
    }
  }

  /** Cards with holder (with courses): 2 statements. */
  public static final class WithHolderCourses
      extends Query<CardWithHolderCourses, Card, CardColumns, Long, WithHolderCourses> {
    private static final Select CARDS = Select.root("Card", """
        SELECT card.id, card.holder_id, holder.id
        FROM card
        LEFT JOIN student holder ON holder.id = card.holder_id""")
        .joining("holder", "Student");

    private static final Select HOLDER = Select.prefetch("holder", "Student", """
        SELECT student.id
        FROM student
        WHERE student.id IN (:cardHolderIds)""");

    private static final Select HOLDER_COURSES = Select.prefetch("holder.courses", "Course", """
        SELECT enrollment.student_id, course.id
        FROM enrollment
        JOIN course ON course.id = enrollment.course_id
        WHERE enrollment.student_id IN (:studentIds)""");

    private static final Plan<WithHolderCourses, CardWithHolderCourses, CardColumns> PLAN =
        Plan.of("CardRepository.withHolderCourses", WithHolderCourses::new, CardColumns::new,
            WithHolderCourses::load, CARDS, HOLDER_COURSES);

    private WithHolderCourses(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the card with that key, or empty if this query has none. */
    public Optional<CardWithHolderCourses> byId(long id) {
      return byKey(id);
    }

    /**
     * Cards in hand with holder (with courses): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code holder}, for all rows at once:
     *
     * <pre>{@code
     * SELECT student.id
     * FROM student
     * WHERE student.id IN (:cardHolderIds)
     * }</pre>
     *
     * <p>{@code holder.courses}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment.student_id, course.id
     * FROM enrollment
     * JOIN course ON course.id = enrollment.course_id
     * WHERE enrollment.student_id IN (:studentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CardWithHolderCourses> of(Collection<Card> cards) {
      return complete(cards, WithHolderCourses::complete);
    }

    /** Narrows what is fetched below {@code holder} of each card. */
    public WithHolderCourses holder(UnaryOperator<HolderQuery> narrow) {
      return narrowed("holder", HolderQuery::new, narrow);
    }

    private static List<CardWithHolderCourses> load(Run run) {
      // several cards can share one student: each is read once
      var holders = new StudentRows();
      var cards = new CardRows();
      var cardToHolder = new Positions();
      run.scan(CARDS, rows -> {
        while (rows.next()) {
          int card = cards.addRoot(rows, 1);
          cardToHolder.set(card, rows.require(holders.add(rows, 3), "Card.holder", "card.holder_id",
              2));
        }
      });
      var coursesOf = coursesOf(run, holders.keys);
      var studentsWithCourses =
          new ArrayList<CardWithHolderCourses.StudentWithCourses>(holders.list.size());
      for (int i = 0; i < holders.list.size(); i++) {
        studentsWithCourses.add(CardWithHolderCourses.StudentWithCourses.of(holders.list.get(i),
            coursesOf[i]));
      }
      var result = new ArrayList<CardWithHolderCourses>(cards.list.size());
      for (int i = 0; i < cards.list.size(); i++) {
        result.add(CardWithHolderCourses.of(cards.list.get(i),
            studentsWithCourses.get(cardToHolder.get(i))));
      }
      return result;
    }

    private static List<CardWithHolderCourses> complete(Run run, List<Card> cards) {
      var cardHolderIds = new LongIndex();
      for (Card card : cards) {
        cardHolderIds.add(card.holderId());
      }
      var holderOf = holderOf(run, cardHolderIds);
      var result = new ArrayList<CardWithHolderCourses>(cards.size());
      for (Card card : cards) {
        result.add(CardWithHolderCourses.of(card,
            holderOf.get(cardHolderIds.find(card.holderId()))));
      }
      return result;
    }

    private static List<CardWithHolderCourses.StudentWithCourses> holderOf(Run run,
        LongIndex cardHolderIds) {
      var holders = new StudentRows();
      var cardToHolder = new Targets(run, cardHolderIds, "Card.holder", "card.holder_id");
      run.scan(HOLDER, cardHolderIds, rows -> {
        while (rows.next()) {
          cardToHolder.add(rows, 1, cardHolderIds.find(rows, 1), holders.add(rows, 1));
        }
      });
      var coursesOf = coursesOf(run, holders.keys);
      var studentsWithCourses =
          new ArrayList<CardWithHolderCourses.StudentWithCourses>(holders.list.size());
      for (int i = 0; i < holders.list.size(); i++) {
        studentsWithCourses.add(CardWithHolderCourses.StudentWithCourses.of(holders.list.get(i),
            coursesOf[i]));
      }
      return cardToHolder.required(studentsWithCourses);
    }

    private static List<Course>[] coursesOf(Run run, LongIndex studentIds) {
      // several students can share one course: each is read once
      var courses = new CourseRows();
      var studentToCourses = new Links();
      run.scan(HOLDER_COURSES, studentIds, rows -> {
        while (rows.next()) {
          studentToCourses.add(studentIds.find(rows, 1), courses.add(rows, 2));
        }
      });
      return studentToCourses.lists(studentIds.size(), courses.list);
    }

    /** Narrows {@code holder}. */
    public static final class HolderQuery extends PathQuery<HolderQuery> {
      private HolderQuery(Narrowing narrowing) {
        super(HolderQuery::new, narrowing);
      }

      /** Narrows {@code courses} of each student; no further statement. */
      public HolderQuery courses(UnaryOperator<ToManyQuery<CourseColumns>> narrow) {
        return narrowed("courses", ToManyQuery.of(CourseColumns::new), narrow);
      }
    }
  }

  /** Cards with enrolled (with courses): 3 statements. */
  public static final class WithEnrolledCourses
      extends Query<CardWithEnrolledCourses, Card, CardColumns, Long, WithEnrolledCourses> {
    private static final Select CARDS = Select.root("Card", """
        SELECT card.id, card.holder_id
        FROM card""");

    private static final Select ENROLLED = Select.prefetch("enrolled", "Student", """
        SELECT pass.card_id, student.id
        FROM pass
        JOIN student ON student.id = pass.student_id
        WHERE pass.card_id IN (:cardIds)""");

    private static final Select ENROLLED_COURSES = Select.prefetch("enrolled.courses", "Course", """
        SELECT enrollment.student_id, course.id
        FROM enrollment
        JOIN course ON course.id = enrollment.course_id
        WHERE enrollment.student_id IN (:studentIds)""");

    private static final Plan<WithEnrolledCourses, CardWithEnrolledCourses, CardColumns> PLAN =
        Plan.of("CardRepository.withEnrolledCourses", WithEnrolledCourses::new, CardColumns::new,
            WithEnrolledCourses::load, CARDS, ENROLLED, ENROLLED_COURSES)
            .byRootKey(ENROLLED);

    private WithEnrolledCourses(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the card with that key, or empty if this query has none. */
    public Optional<CardWithEnrolledCourses> byId(long id) {
      return byKey(id);
    }

    /**
     * Cards in hand with enrolled (with courses): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code enrolled}, for all rows at once:
     *
     * <pre>{@code
     * SELECT pass.card_id, student.id
     * FROM pass
     * JOIN student ON student.id = pass.student_id
     * WHERE pass.card_id IN (:cardIds)
     * }</pre>
     *
     * <p>{@code enrolled.courses}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment.student_id, course.id
     * FROM enrollment
     * JOIN course ON course.id = enrollment.course_id
     * WHERE enrollment.student_id IN (:studentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CardWithEnrolledCourses> of(Collection<Card> cards) {
      return complete(cards, WithEnrolledCourses::complete);
    }

    /**
     * For each key its enrolled (with courses): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without enrolled has an empty list. The
     * method {@code of} shows the SQL: {@code enrolled}, {@code enrolled.courses}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<CardWithEnrolledCourses.StudentWithCourses>> enrolledOf(
        Collection<Long> cardIds) {
      var keys = new LongIndex();
      return lists("enrolledOf", cardIds, keys, run -> enrolledOf(run, keys));
    }

    /** Narrows {@code enrolled} of each card; no further statement. */
    public WithEnrolledCourses enrolled(UnaryOperator<EnrolledQuery> narrow) {
      return narrowed("enrolled", EnrolledQuery::new, narrow);
    }

    private static List<CardWithEnrolledCourses> load(Run run) {
      var cards = new CardRows();
      run.scan(CARDS, rows -> {
        while (rows.next()) {
          cards.addRoot(rows, 1);
        }
      });
      var enrolledOf = enrolledOf(run, cards.keys);
      var result = new ArrayList<CardWithEnrolledCourses>(cards.list.size());
      for (int i = 0; i < cards.list.size(); i++) {
        result.add(CardWithEnrolledCourses.of(cards.list.get(i), enrolledOf[i]));
      }
      return result;
    }

    private static List<CardWithEnrolledCourses> complete(Run run, List<Card> cards) {
      var cardIds = new LongIndex();
      for (Card card : cards) {
        cardIds.add(card.id());
      }
      var enrolledOf = enrolledOf(run, cardIds);
      var result = new ArrayList<CardWithEnrolledCourses>(cards.size());
      for (Card card : cards) {
        result.add(CardWithEnrolledCourses.of(card, enrolledOf[cardIds.find(card.id())]));
      }
      return result;
    }

    private static List<CardWithEnrolledCourses.StudentWithCourses>[] enrolledOf(Run run,
        LongIndex cardIds) {
      // several cards can share one student: each is read once
      var enrolled = new StudentRows();
      var cardToEnrolled = new Links();
      run.scan(ENROLLED, cardIds, rows -> {
        while (rows.next()) {
          cardToEnrolled.add(cardIds.find(rows, 1), enrolled.add(rows, 2));
        }
      });
      var coursesOf = coursesOf(run, enrolled.keys);
      var studentsWithCourses =
          new ArrayList<CardWithEnrolledCourses.StudentWithCourses>(enrolled.list.size());
      for (int i = 0; i < enrolled.list.size(); i++) {
        studentsWithCourses.add(CardWithEnrolledCourses.StudentWithCourses.of(enrolled.list.get(i),
            coursesOf[i]));
      }
      return cardToEnrolled.lists(cardIds.size(), studentsWithCourses);
    }

    private static List<Course>[] coursesOf(Run run, LongIndex studentIds) {
      // several students can share one course: each is read once
      var courses = new CourseRows();
      var studentToCourses = new Links();
      run.scan(ENROLLED_COURSES, studentIds, rows -> {
        while (rows.next()) {
          studentToCourses.add(studentIds.find(rows, 1), courses.add(rows, 2));
        }
      });
      return studentToCourses.lists(studentIds.size(), courses.list);
    }

    /** Narrows {@code enrolled}. */
    public static final class EnrolledQuery
        extends AssociationQuery<StudentColumns, EnrolledQuery> {
      private EnrolledQuery(Narrowing narrowing) {
        super(StudentColumns::new, EnrolledQuery::new, narrowing);
      }

      /** Narrows {@code courses} of each student; no further statement. */
      public EnrolledQuery courses(UnaryOperator<ToManyQuery<CourseColumns>> narrow) {
        return narrowed("courses", ToManyQuery.of(CourseColumns::new), narrow);
      }
    }
  }

  /** Reads {@link Card} from rows. */
  private static final class CardRows {
    final LongIndex keys = new LongIndex();

    final List<Card> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Card read(Rows rows, int at) throws SQLException {
      return new Card(rows.getLong(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link Student} from rows. */
  private static final class StudentRows {
    final LongIndex keys = new LongIndex();

    final List<Student> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Student read(Rows rows, int at) throws SQLException {
      return new Student(rows.getLong(at));
    }
  }

  /** Reads {@link Course} from rows. */
  private static final class CourseRows {
    final LongIndex keys = new LongIndex();

    final List<Course> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Course read(Rows rows, int at) throws SQLException {
      return new Course(rows.getLong(at));
    }
  }
}
