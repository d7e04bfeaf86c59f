package marks;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyPart;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
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

/**
 * Loads {@link Prize} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PrizeRepository {
  private static final KeyType<EnrollmentKey> ENROLLMENT_KEY = KeyType.composite(
      (rows, at) -> new EnrollmentKey(rows.getStringKey(at), rows.getLongKey(at + 1),
          rows.getDecimalKey(at + 2)),
      List.of(KeyPart.ofString(EnrollmentKey::term), KeyPart.ofLong(EnrollmentKey::studentId),
          KeyPart.ofBigDecimal(EnrollmentKey::fee)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PrizeRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PrizeRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Prizes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT prize.id, prize.name
   * FROM prize
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Prizes with enrollments (with student): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT prize.id, prize.name
   * FROM prize
   * }</pre>
   *
   * <p>{@code enrollments}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrollment_prize.prize_id, enrollment.term, enrollment.student_id, enrollment.fee,
   *     enrollment."year", student.id, student.name
   * FROM enrollment_prize
   * JOIN enrollment ON enrollment.term = enrollment_prize.term AND enrollment.student_id = enrollment_prize.student_id AND enrollment.fee = enrollment_prize.fee
   * LEFT JOIN student ON student.id = enrollment.student_id
   * WHERE enrollment_prize.prize_id IN (:prizeIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithEnrollmentsStudent withEnrollmentsStudent() {
    return new WithEnrollmentsStudent(source, Narrowing.NONE);
  }

  /**
   * Prizes with enrollments (with marks): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT prize.id, prize.name
   * FROM prize
   * }</pre>
   *
   * <p>{@code enrollments}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrollment_prize.prize_id, enrollment.term, enrollment.student_id, enrollment.fee,
   *     enrollment."year"
   * FROM enrollment_prize
   * JOIN enrollment ON enrollment.term = enrollment_prize.term AND enrollment.student_id = enrollment_prize.student_id AND enrollment.fee = enrollment_prize.fee
   * WHERE enrollment_prize.prize_id IN (:prizeIds)
   * }</pre>
   *
   * <p>{@code enrollments.marks}, for all rows at once:
   *
   * <pre>{@code
   * SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
   * FROM mark
   * WHERE (mark.term, mark.student_id, mark.fee) IN (:enrollmentKeys)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithEnrollmentsMarks withEnrollmentsMarks() {
    return new WithEnrollmentsMarks(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Prize> rowMapper() {
    return LabelledRows.mapper("Prize", (rows, at) -> new Prize(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "name");
  }

  /** Prizes without associations: 1 statement. */
  public static final class All extends Query<Prize, Prize, PrizeColumns, Long, All> {
    private static final Select PRIZES = Select.root("Prize", """
        SELECT prize.id, prize.name
        FROM prize""");

    private static final Plan<All, Prize, PrizeColumns> PLAN =
        Plan.of("PrizeRepository.all", All::new, PrizeColumns::new, All::load, PRIZES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the prize with that key, or empty if this query has none. */
    public Optional<Prize> byId(long id) {
      return byKey(id);
    }

    /** Prizes in hand, in an immutable list: no statement. */
    public List<Prize> of(Collection<Prize> prizes) {
      return inHand(prizes);
    }

    private static List<Prize> load(Run run) {
      var prizes = new PrizeRows();
      run.scan(PRIZES, rows -> {
        while (rows.next()) {
          prizes.append(rows, 1);
        }
      });
      return run.distinct(prizes.list, Prize::id);
    }
  }

  /** Prizes with enrollments (with student): 2 statements. */
  public static final class WithEnrollmentsStudent
      extends Query<PrizeWithEnrollmentsStudent, Prize, PrizeColumns, Long, WithEnrollmentsStudent> {
    private static final Select PRIZES = Select.root("Prize", """
        SELECT prize.id, prize.name
        FROM prize""");

    private static final Select ENROLLMENTS = Select.prefetch("enrollments", "Enrollment", """
        SELECT enrollment_prize.prize_id, enrollment.term, enrollment.student_id, enrollment.fee,
            enrollment."year", student.id, student.name
        FROM enrollment_prize
        JOIN enrollment ON enrollment.term = enrollment_prize.term AND enrollment.student_id = enrollment_prize.student_id AND enrollment.fee = enrollment_prize.fee
        LEFT JOIN student ON student.id = enrollment.student_id
        WHERE enrollment_prize.prize_id IN (:prizeIds)""")
        .joining("student", "Student")
        .ownKey(3);

    private static final Plan<WithEnrollmentsStudent, PrizeWithEnrollmentsStudent, PrizeColumns> PLAN =
        Plan.of("PrizeRepository.withEnrollmentsStudent", WithEnrollmentsStudent::new,
            PrizeColumns::new, WithEnrollmentsStudent::load, PRIZES, ENROLLMENTS)
            .byRootKey(ENROLLMENTS);

    private WithEnrollmentsStudent(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the prize with that key, or empty if this query has none. */
    public Optional<PrizeWithEnrollmentsStudent> byId(long id) {
      return byKey(id);
    }

    /**
     * Prizes in hand with enrollments (with student): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code enrollments}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment_prize.prize_id, enrollment.term, enrollment.student_id, enrollment.fee,
     *     enrollment."year", student.id, student.name
     * FROM enrollment_prize
     * JOIN enrollment ON enrollment.term = enrollment_prize.term AND enrollment.student_id = enrollment_prize.student_id AND enrollment.fee = enrollment_prize.fee
     * LEFT JOIN student ON student.id = enrollment.student_id
     * WHERE enrollment_prize.prize_id IN (:prizeIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PrizeWithEnrollmentsStudent> of(Collection<Prize> prizes) {
      return complete(prizes, WithEnrollmentsStudent::complete);
    }

    /**
     * For each key its enrollments (with student): 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without enrollments has an empty list. The
     * method {@code of} shows the SQL: {@code enrollments}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<PrizeWithEnrollmentsStudent.EnrollmentWithStudent>> enrollmentsOf(
        Collection<Long> prizeIds) {
      var keys = new LongIndex();
      return lists("enrollmentsOf", prizeIds, keys, run -> enrollmentsOf(run, keys));
    }

    /** Narrows {@code enrollments} of each prize; no further statement. */
    public WithEnrollmentsStudent enrollments(
        UnaryOperator<ToManyQuery<EnrollmentColumns>> narrow) {
      return narrowed("enrollments", ToManyQuery.of(EnrollmentColumns::new), narrow);
    }

    private static List<PrizeWithEnrollmentsStudent> load(Run run) {
      var prizes = new PrizeRows();
      run.scan(PRIZES, rows -> {
        while (rows.next()) {
          prizes.addRoot(rows, 1);
        }
      });
      var enrollmentsOf = enrollmentsOf(run, prizes.keys);
      var result = new ArrayList<PrizeWithEnrollmentsStudent>(prizes.list.size());
      for (int i = 0; i < prizes.list.size(); i++) {
        result.add(PrizeWithEnrollmentsStudent.of(prizes.list.get(i), enrollmentsOf[i]));
      }
      return result;
    }

    private static List<PrizeWithEnrollmentsStudent> complete(Run run, List<Prize> prizes) {
      var prizeIds = new LongIndex();
      for (Prize prize : prizes) {
        prizeIds.add(prize.id());
      }
      var enrollmentsOf = enrollmentsOf(run, prizeIds);
      var result = new ArrayList<PrizeWithEnrollmentsStudent>(prizes.size());
      for (Prize prize : prizes) {
        result.add(PrizeWithEnrollmentsStudent.of(prize, enrollmentsOf[prizeIds.find(prize.id())]));
      }
      return result;
    }

    private static List<PrizeWithEnrollmentsStudent.EnrollmentWithStudent>[] enrollmentsOf(Run run,
        LongIndex prizeIds) {
      // several enrollments can share one student: each is read once
      var students = new StudentRows();
      // several prizes can share one enrollment: each is read once
      var enrollments = new EnrollmentWithStudentRows(students);
      var prizeToEnrollments = new Links();
      run.scan(ENROLLMENTS, prizeIds, rows -> {
        while (rows.next()) {
          prizeToEnrollments.add(prizeIds.find(rows, 1), enrollments.add(rows, 2));
        }
      });
      return prizeToEnrollments.lists(prizeIds.size(), enrollments.list);
    }
  }

  /** Prizes with enrollments (with marks): 3 statements. */
  public static final class WithEnrollmentsMarks
      extends Query<PrizeWithEnrollmentsMarks, Prize, PrizeColumns, Long, WithEnrollmentsMarks> {
    private static final Select PRIZES = Select.root("Prize", """
        SELECT prize.id, prize.name
        FROM prize""");

    private static final Select ENROLLMENTS = Select.prefetch("enrollments", "Enrollment", """
        SELECT enrollment_prize.prize_id, enrollment.term, enrollment.student_id, enrollment.fee,
            enrollment."year"
        FROM enrollment_prize
        JOIN enrollment ON enrollment.term = enrollment_prize.term AND enrollment.student_id = enrollment_prize.student_id AND enrollment.fee = enrollment_prize.fee
        WHERE enrollment_prize.prize_id IN (:prizeIds)""")
        .ownKey(3);

    private static final Select ENROLLMENTS_MARKS = Select.prefetch("enrollments.marks", "Mark", """
        SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
        FROM mark
        WHERE (mark.term, mark.student_id, mark.fee) IN (:enrollmentKeys)""")
        .key(ENROLLMENT_KEY);

    private static final Plan<WithEnrollmentsMarks, PrizeWithEnrollmentsMarks, PrizeColumns> PLAN =
        Plan.of("PrizeRepository.withEnrollmentsMarks", WithEnrollmentsMarks::new,
            PrizeColumns::new, WithEnrollmentsMarks::load, PRIZES, ENROLLMENTS, ENROLLMENTS_MARKS)
            .byRootKey(ENROLLMENTS);

    private WithEnrollmentsMarks(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the prize with that key, or empty if this query has none. */
    public Optional<PrizeWithEnrollmentsMarks> byId(long id) {
      return byKey(id);
    }

    /**
     * Prizes in hand with enrollments (with marks): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code enrollments}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment_prize.prize_id, enrollment.term, enrollment.student_id, enrollment.fee,
     *     enrollment."year"
     * FROM enrollment_prize
     * JOIN enrollment ON enrollment.term = enrollment_prize.term AND enrollment.student_id = enrollment_prize.student_id AND enrollment.fee = enrollment_prize.fee
     * WHERE enrollment_prize.prize_id IN (:prizeIds)
     * }</pre>
     *
     * <p>{@code enrollments.marks}, for all rows at once:
     *
     * <pre>{@code
     * SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
     * FROM mark
     * WHERE (mark.term, mark.student_id, mark.fee) IN (:enrollmentKeys)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PrizeWithEnrollmentsMarks> of(Collection<Prize> prizes) {
      return complete(prizes, WithEnrollmentsMarks::complete);
    }

    /**
     * For each key its enrollments (with marks): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without enrollments has an empty list. The
     * method {@code of} shows the SQL: {@code enrollments}, {@code enrollments.marks}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<PrizeWithEnrollmentsMarks.EnrollmentWithMarks>> enrollmentsOf(
        Collection<Long> prizeIds) {
      var keys = new LongIndex();
      return lists("enrollmentsOf", prizeIds, keys, run -> enrollmentsOf(run, keys));
    }

    /** Narrows {@code enrollments} of each prize; no further statement. */
    public WithEnrollmentsMarks enrollments(UnaryOperator<EnrollmentsQuery> narrow) {
      return narrowed("enrollments", EnrollmentsQuery::new, narrow);
    }

    private static List<PrizeWithEnrollmentsMarks> load(Run run) {
      var prizes = new PrizeRows();
      run.scan(PRIZES, rows -> {
        while (rows.next()) {
          prizes.addRoot(rows, 1);
        }
      });
      var enrollmentsOf = enrollmentsOf(run, prizes.keys);
      var result = new ArrayList<PrizeWithEnrollmentsMarks>(prizes.list.size());
      for (int i = 0; i < prizes.list.size(); i++) {
        result.add(PrizeWithEnrollmentsMarks.of(prizes.list.get(i), enrollmentsOf[i]));
      }
      return result;
    }

    private static List<PrizeWithEnrollmentsMarks> complete(Run run, List<Prize> prizes) {
      var prizeIds = new LongIndex();
      for (Prize prize : prizes) {
        prizeIds.add(prize.id());
      }
      var enrollmentsOf = enrollmentsOf(run, prizeIds);
      var result = new ArrayList<PrizeWithEnrollmentsMarks>(prizes.size());
      for (Prize prize : prizes) {
        result.add(PrizeWithEnrollmentsMarks.of(prize, enrollmentsOf[prizeIds.find(prize.id())]));
      }
      return result;
    }

    private static List<PrizeWithEnrollmentsMarks.EnrollmentWithMarks>[] enrollmentsOf(Run run,
        LongIndex prizeIds) {
      // several prizes can share one enrollment: each is read once
      var enrollments = new EnrollmentRows();
      var prizeToEnrollments = new Links();
      run.scan(ENROLLMENTS, prizeIds, rows -> {
        while (rows.next()) {
          prizeToEnrollments.add(prizeIds.find(rows, 1), enrollments.add(rows, 2));
        }
      });
      var marksOf = marksOf(run, enrollments.keys);
      var enrollmentsWithMarks =
          new ArrayList<PrizeWithEnrollmentsMarks.EnrollmentWithMarks>(enrollments.list.size());
      for (int i = 0; i < enrollments.list.size(); i++) {
        enrollmentsWithMarks.add(PrizeWithEnrollmentsMarks.EnrollmentWithMarks.of(enrollments.list.get(i),
            marksOf[i]));
      }
      return prizeToEnrollments.lists(prizeIds.size(), enrollmentsWithMarks);
    }

    private static List<Mark>[] marksOf(Run run, KeyIndex<EnrollmentKey> enrollmentKeys) {
      var marks = new MarkRows();
      var enrollmentToMarks = new Links();
      run.scan(ENROLLMENTS_MARKS, enrollmentKeys, rows -> {
        while (rows.next()) {
          enrollmentToMarks.add(enrollmentKeys.find(rows, 3, new EnrollmentKey(rows.getStringKey(3),
              rows.getLongKey(2), rows.getDecimalKey(4))), marks.append(rows, 1));
        }
      });
      return enrollmentToMarks.lists(enrollmentKeys.size(), marks.list);
    }

    /** Narrows {@code enrollments}. */
    public static final class EnrollmentsQuery
        extends AssociationQuery<EnrollmentColumns, EnrollmentsQuery> {
      private EnrollmentsQuery(Narrowing narrowing) {
        super(EnrollmentColumns::new, EnrollmentsQuery::new, narrowing);
      }

      /** Narrows {@code marks} of each enrollment; no further statement. */
      public EnrollmentsQuery marks(UnaryOperator<ToManyQuery<MarkColumns>> narrow) {
        return narrowed("marks", ToManyQuery.of(MarkColumns::new), narrow);
      }
    }
  }

  /** Reads {@link Prize} from rows. */
  private static final class PrizeRows {
    final LongIndex keys = new LongIndex();

    final List<Prize> list = new ArrayList<>();

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

    Prize read(Rows rows, int at) throws SQLException {
      return new Prize(rows.getLong(at), rows.getString(at + 1));
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

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    Student read(Rows rows, int at) throws SQLException {
      return new Student(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link PrizeWithEnrollmentsStudent.EnrollmentWithStudent} from rows. */
  private static final class EnrollmentWithStudentRows {
    final KeyIndex<EnrollmentKey> keys = KeyIndex.of(ENROLLMENT_KEY);

    final List<PrizeWithEnrollmentsStudent.EnrollmentWithStudent> list = new ArrayList<>();

    private final StudentRows studentRows;

    EnrollmentWithStudentRows(StudentRows studentRows) {
      this.studentRows = studentRows;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    PrizeWithEnrollmentsStudent.EnrollmentWithStudent read(Rows rows, int at) throws SQLException {
      return new PrizeWithEnrollmentsStudent.EnrollmentWithStudent(rows.getString(at),
          rows.getInt(at + 3), rows.getLongKey(at + 1), rows.getBigDecimal(at + 2),
          studentRows.list.get(rows.require(studentRows.addReferred(rows, at + 4, at + 1),
          "Enrollment.student", "enrollment.student_id", at + 1)));
    }
  }

  /** Reads {@link Enrollment} from rows. */
  private static final class EnrollmentRows {
    final KeyIndex<EnrollmentKey> keys = KeyIndex.of(ENROLLMENT_KEY);

    final List<Enrollment> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Enrollment read(Rows rows, int at) throws SQLException {
      return new Enrollment(rows.getString(at), rows.getInt(at + 3), rows.getLong(at + 1),
          rows.getBigDecimal(at + 2));
    }
  }

  /** Reads {@link Mark} from rows. */
  private static final class MarkRows {
    final List<Mark> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Mark read(Rows rows, int at) throws SQLException {
      return new Mark(rows.getLong(at), rows.getLongOrNull(at + 1), rows.getString(at + 2),
          rows.getBigDecimal(at + 3), rows.getInt(at + 4));
    }
  }
}
