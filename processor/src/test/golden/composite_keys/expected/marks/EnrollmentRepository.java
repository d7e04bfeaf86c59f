package marks;

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
import dev.fetchplan.runtime.Targets;
import java.math.BigDecimal;
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
 * Loads {@link Enrollment} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class EnrollmentRepository {
  private static final KeyType<EnrollmentKey> ENROLLMENT_KEY = KeyType.composite(
      (rows, at) -> new EnrollmentKey(rows.getStringKey(at), rows.getLongKey(at + 1),
          rows.getDecimalKey(at + 2)),
      List.of(KeyPart.ofString(EnrollmentKey::term), KeyPart.ofLong(EnrollmentKey::studentId),
          KeyPart.ofBigDecimal(EnrollmentKey::fee)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public EnrollmentRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public EnrollmentRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Enrollments without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
   * FROM enrollment
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Enrollments with student: 1 statement.
   *
   * <pre>{@code
   * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year", student.id,
   *     student.name
   * FROM enrollment
   * LEFT JOIN student ON student.id = enrollment.student_id
   * }</pre>
   */
  public WithStudent withStudent() {
    return new WithStudent(source, Narrowing.NONE);
  }

  /**
   * Enrollments with marks and prizes: 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
   * FROM enrollment
   * }</pre>
   *
   * <p>{@code marks}, for all rows at once:
   *
   * <pre>{@code
   * SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
   * FROM mark
   * WHERE (mark.term, mark.student_id, mark.fee) IN (:enrollmentKeys)
   * }</pre>
   *
   * <p>{@code prizes}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrollment_prize.term, enrollment_prize.student_id, enrollment_prize.fee, prize.id,
   *     prize.name
   * FROM enrollment_prize
   * JOIN prize ON prize.id = enrollment_prize.prize_id
   * WHERE (enrollment_prize.term, enrollment_prize.student_id, enrollment_prize.fee) IN (:enrollmentKeys)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithMarksAndPrizes withMarksAndPrizes() {
    return new WithMarksAndPrizes(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Enrollment> rowMapper() {
    return LabelledRows.mapper("Enrollment", (rows, at) -> new Enrollment(rows.getString(at[0]),
        rows.getInt(at[3]), rows.getLong(at[1]), rows.getBigDecimal(at[2])), "term", "student_id",
        "fee", "year");
  }

  /** Enrollments without associations: 1 statement. */
  public static final class All
      extends Query<Enrollment, Enrollment, EnrollmentColumns, EnrollmentKey, All> {
    private static final Select ENROLLMENTS = Select.root("Enrollment", """
        SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
        FROM enrollment""")
        .ownKey(3)
        .key(ENROLLMENT_KEY);

    private static final Plan<All, Enrollment, EnrollmentColumns> PLAN =
        Plan.of("EnrollmentRepository.all", All::new, EnrollmentColumns::new, All::load,
            ENROLLMENTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the enrollment with that key, or empty if this query has none. */
    public Optional<Enrollment> byId(String term, long studentId, BigDecimal fee) {
      return byKey(new EnrollmentKey(term, studentId, fee));
    }

    /** Enrollments in hand, in an immutable list: no statement. */
    public List<Enrollment> of(Collection<Enrollment> enrollments) {
      return inHand(enrollments);
    }

    private static List<Enrollment> load(Run run) {
      var enrollments = new EnrollmentRows();
      run.scan(ENROLLMENTS, rows -> {
        while (rows.next()) {
          enrollments.append(rows, 1);
        }
      });
      return run.distinctBy(enrollments.list, row -> new EnrollmentKey(row.term(), row.studentId(),
          row.fee()));
    }
  }

  /** Enrollments with student: 1 statement. */
  public static final class WithStudent
      extends Query<EnrollmentWithStudent, Enrollment, EnrollmentColumns, EnrollmentKey, WithStudent> {
    private static final Select ENROLLMENTS = Select.root("Enrollment", """
        SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year", student.id,
            student.name
        FROM enrollment
        LEFT JOIN student ON student.id = enrollment.student_id""")
        .joining("student", "Student")
        .ownKey(3)
        .key(ENROLLMENT_KEY);

    private static final Select STUDENT = Select.prefetch("student", "Student", """
        SELECT student.id, student.name
        FROM student
        WHERE student.id IN (:enrollmentStudentIds)""");

    private static final Plan<WithStudent, EnrollmentWithStudent, EnrollmentColumns> PLAN =
        Plan.of("EnrollmentRepository.withStudent", WithStudent::new, EnrollmentColumns::new,
            WithStudent::load, ENROLLMENTS);

    private WithStudent(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the enrollment with that key, or empty if this query has none. */
    public Optional<EnrollmentWithStudent> byId(String term, long studentId, BigDecimal fee) {
      return byKey(new EnrollmentKey(term, studentId, fee));
    }

    /**
     * Enrollments in hand with student: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code student}, for all rows at once:
     *
     * <pre>{@code
     * SELECT student.id, student.name
     * FROM student
     * WHERE student.id IN (:enrollmentStudentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<EnrollmentWithStudent> of(Collection<Enrollment> enrollments) {
      return complete(enrollments, WithStudent::complete);
    }

    private static List<EnrollmentWithStudent> load(Run run) {
      // several enrollments can share one student: each is read once
      var students = new StudentRows();
      var enrollments = new EnrollmentWithStudentRows(students);
      run.scan(ENROLLMENTS, rows -> {
        while (rows.next()) {
          enrollments.append(rows, 1);
        }
      });
      return run.distinctBy(enrollments.list, row -> new EnrollmentKey(row.term(), row.studentId(),
          row.fee()));
    }

    private static List<EnrollmentWithStudent> complete(Run run, List<Enrollment> enrollments) {
      var enrollmentStudentIds = new LongIndex();
      for (Enrollment enrollment : enrollments) {
        enrollmentStudentIds.add(enrollment.studentId());
      }
      var studentOf = studentOf(run, enrollmentStudentIds);
      var result = new ArrayList<EnrollmentWithStudent>(enrollments.size());
      for (Enrollment enrollment : enrollments) {
        result.add(EnrollmentWithStudent.of(enrollment,
            studentOf.get(enrollmentStudentIds.find(enrollment.studentId()))));
      }
      return result;
    }

    private static List<Student> studentOf(Run run, LongIndex enrollmentStudentIds) {
      var students = new StudentRows();
      var enrollmentToStudent = new Targets(run, enrollmentStudentIds, "Enrollment.student",
          "enrollment.student_id");
      run.scan(STUDENT, enrollmentStudentIds, rows -> {
        while (rows.next()) {
          enrollmentToStudent.add(rows, 1, enrollmentStudentIds.find(rows, 1),
              students.append(rows, 1));
        }
      });
      return enrollmentToStudent.required(students.list);
    }
  }

  /** Enrollments with marks and prizes: 3 statements. */
  public static final class WithMarksAndPrizes
      extends Query<EnrollmentWithMarksAndPrizes, Enrollment, EnrollmentColumns, EnrollmentKey, WithMarksAndPrizes> {
    private static final Select ENROLLMENTS = Select.root("Enrollment", """
        SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
        FROM enrollment""")
        .ownKey(3)
        .key(ENROLLMENT_KEY);

    private static final Select MARKS = Select.prefetch("marks", "Mark", """
        SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
        FROM mark
        WHERE (mark.term, mark.student_id, mark.fee) IN (:enrollmentKeys)""")
        .key(ENROLLMENT_KEY);

    private static final Select PRIZES = Select.prefetch("prizes", "Prize", """
        SELECT enrollment_prize.term, enrollment_prize.student_id, enrollment_prize.fee, prize.id,
            prize.name
        FROM enrollment_prize
        JOIN prize ON prize.id = enrollment_prize.prize_id
        WHERE (enrollment_prize.term, enrollment_prize.student_id, enrollment_prize.fee) IN (:enrollmentKeys)""")
        .key(ENROLLMENT_KEY);

    private static final Plan<WithMarksAndPrizes, EnrollmentWithMarksAndPrizes, EnrollmentColumns> PLAN =
        Plan.of("EnrollmentRepository.withMarksAndPrizes", WithMarksAndPrizes::new,
            EnrollmentColumns::new, WithMarksAndPrizes::load, ENROLLMENTS, MARKS, PRIZES)
            .byRootKey(MARKS, PRIZES);

    private WithMarksAndPrizes(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the enrollment with that key, or empty if this query has none. */
    public Optional<EnrollmentWithMarksAndPrizes> byId(String term, long studentId,
        BigDecimal fee) {
      return byKey(new EnrollmentKey(term, studentId, fee));
    }

    /**
     * Enrollments in hand with marks and prizes: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code marks}, for all rows at once:
     *
     * <pre>{@code
     * SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
     * FROM mark
     * WHERE (mark.term, mark.student_id, mark.fee) IN (:enrollmentKeys)
     * }</pre>
     *
     * <p>{@code prizes}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment_prize.term, enrollment_prize.student_id, enrollment_prize.fee, prize.id,
     *     prize.name
     * FROM enrollment_prize
     * JOIN prize ON prize.id = enrollment_prize.prize_id
     * WHERE (enrollment_prize.term, enrollment_prize.student_id, enrollment_prize.fee) IN (:enrollmentKeys)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<EnrollmentWithMarksAndPrizes> of(Collection<Enrollment> enrollments) {
      return complete(enrollments, WithMarksAndPrizes::complete);
    }

    /**
     * For each key its marks: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without marks has an empty list. The
     * method {@code of} shows the SQL: {@code marks}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<EnrollmentKey, List<Mark>> marksOf(Collection<EnrollmentKey> enrollmentKeys) {
      var keys = KeyIndex.of(ENROLLMENT_KEY);
      return lists("marksOf", enrollmentKeys, keys, run -> marksOf(run, keys));
    }

    /**
     * For each key its prizes: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without prizes has an empty list. The
     * method {@code of} shows the SQL: {@code prizes}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<EnrollmentKey, List<Prize>> prizesOf(Collection<EnrollmentKey> enrollmentKeys) {
      var keys = KeyIndex.of(ENROLLMENT_KEY);
      return lists("prizesOf", enrollmentKeys, keys, run -> prizesOf(run, keys));
    }

    /** Narrows {@code marks} of each enrollment; no further statement. */
    public WithMarksAndPrizes marks(UnaryOperator<ToManyQuery<MarkColumns>> narrow) {
      return narrowed("marks", ToManyQuery.of(MarkColumns::new), narrow);
    }

    /** Narrows {@code prizes} of each enrollment; no further statement. */
    public WithMarksAndPrizes prizes(UnaryOperator<ToManyQuery<PrizeColumns>> narrow) {
      return narrowed("prizes", ToManyQuery.of(PrizeColumns::new), narrow);
    }

    private static List<EnrollmentWithMarksAndPrizes> load(Run run) {
      var enrollments = new EnrollmentRows();
      run.scan(ENROLLMENTS, rows -> {
        while (rows.next()) {
          enrollments.addRoot(rows, 1);
        }
      });
      var marksOf = marksOf(run, enrollments.keys);
      var prizesOf = prizesOf(run, enrollments.keys);
      var result = new ArrayList<EnrollmentWithMarksAndPrizes>(enrollments.list.size());
      for (int i = 0; i < enrollments.list.size(); i++) {
        result.add(EnrollmentWithMarksAndPrizes.of(enrollments.list.get(i), marksOf[i],
            prizesOf[i]));
      }
      return result;
    }

    private static List<EnrollmentWithMarksAndPrizes> complete(Run run,
        List<Enrollment> enrollments) {
      var enrollmentKeys = KeyIndex.of(ENROLLMENT_KEY);
      for (Enrollment enrollment : enrollments) {
        run.requireKey(enrollmentKeys.add(key(enrollment)),
            "enrollment.term, enrollment.student_id, enrollment.fee");
      }
      var marksOf = marksOf(run, enrollmentKeys);
      var prizesOf = prizesOf(run, enrollmentKeys);
      var result = new ArrayList<EnrollmentWithMarksAndPrizes>(enrollments.size());
      for (Enrollment enrollment : enrollments) {
        result.add(EnrollmentWithMarksAndPrizes.of(enrollment,
            marksOf[enrollmentKeys.find(key(enrollment))],
            prizesOf[enrollmentKeys.find(key(enrollment))]));
      }
      return result;
    }

    private static EnrollmentKey key(Enrollment enrollment) {
      return enrollment.term() == null || enrollment.fee() == null ? null
          : new EnrollmentKey(enrollment.term(), enrollment.studentId(), enrollment.fee());
    }

    private static List<Mark>[] marksOf(Run run, KeyIndex<EnrollmentKey> enrollmentKeys) {
      var marks = new MarkRows();
      var enrollmentToMarks = new Links();
      run.scan(MARKS, enrollmentKeys, rows -> {
        while (rows.next()) {
          enrollmentToMarks.add(enrollmentKeys.find(rows, 3, new EnrollmentKey(rows.getStringKey(3),
              rows.getLongKey(2), rows.getDecimalKey(4))), marks.append(rows, 1));
        }
      });
      return enrollmentToMarks.lists(enrollmentKeys.size(), marks.list);
    }

    private static List<Prize>[] prizesOf(Run run, KeyIndex<EnrollmentKey> enrollmentKeys) {
      // several enrollments can share one prize: each is read once
      var prizes = new PrizeRows();
      var enrollmentToPrizes = new Links();
      run.scan(PRIZES, enrollmentKeys, rows -> {
        while (rows.next()) {
          enrollmentToPrizes.add(enrollmentKeys.find(rows, 1,
              new EnrollmentKey(rows.getStringKey(1), rows.getLongKey(2), rows.getDecimalKey(3))),
              prizes.add(rows, 4));
        }
      });
      return enrollmentToPrizes.lists(enrollmentKeys.size(), prizes.list);
    }
  }

  /** Reads {@link Enrollment} from rows. */
  private static final class EnrollmentRows {
    final KeyIndex<EnrollmentKey> keys = KeyIndex.of(ENROLLMENT_KEY);

    final List<Enrollment> list = new ArrayList<>();

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

    Enrollment read(Rows rows, int at) throws SQLException {
      return new Enrollment(rows.getString(at), rows.getInt(at + 3), rows.getLong(at + 1),
          rows.getBigDecimal(at + 2));
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

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Student read(Rows rows, int at) throws SQLException {
      return new Student(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link EnrollmentWithStudent} from rows. */
  private static final class EnrollmentWithStudentRows {
    final List<EnrollmentWithStudent> list = new ArrayList<>();

    private final StudentRows studentRows;

    EnrollmentWithStudentRows(StudentRows studentRows) {
      this.studentRows = studentRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    EnrollmentWithStudent read(Rows rows, int at) throws SQLException {
      return new EnrollmentWithStudent(rows.getString(at), rows.getInt(at + 3),
          rows.getLongKey(at + 1), rows.getBigDecimal(at + 2),
          studentRows.list.get(rows.require(studentRows.addReferred(rows, at + 4, at + 1),
          "Enrollment.student", "enrollment.student_id", at + 1)));
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

  /** Reads {@link Prize} from rows. */
  private static final class PrizeRows {
    final LongIndex keys = new LongIndex();

    final List<Prize> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Prize read(Rows rows, int at) throws SQLException {
      return new Prize(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
