package marks;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyPart;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
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
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Mark} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class MarkRepository {
  private static final KeyType<EnrollmentKey> ENROLLMENT_KEY = KeyType.composite(
      (rows, at) -> new EnrollmentKey(rows.getStringKey(at), rows.getLongKey(at + 1),
          rows.getDecimalKey(at + 2)),
      List.of(KeyPart.ofString(EnrollmentKey::term), KeyPart.ofLong(EnrollmentKey::studentId),
          KeyPart.ofBigDecimal(EnrollmentKey::fee)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public MarkRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public MarkRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Marks without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
   * FROM mark
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Marks with enrollment: 1 statement.
   *
   * <pre>{@code
   * SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points, enrollment.term,
   *     enrollment.student_id, enrollment.fee, enrollment."year"
   * FROM mark
   * LEFT JOIN enrollment ON enrollment.student_id = mark.student_id AND enrollment.term = mark.term AND enrollment.fee = mark.fee
   * }</pre>
   */
  public WithEnrollment withEnrollment() {
    return new WithEnrollment(source, Narrowing.NONE);
  }

  /**
   * Marks with enrollment (with student): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
   * FROM mark
   * }</pre>
   *
   * <p>{@code enrollment}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year", student.id,
   *     student.name
   * FROM enrollment
   * LEFT JOIN student ON student.id = enrollment.student_id
   * WHERE (enrollment.term, enrollment.student_id, enrollment.fee) IN (:markEnrollmentKeys)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithEnrollmentBatched withEnrollmentBatched() {
    return new WithEnrollmentBatched(source, Narrowing.NONE);
  }

  /**
   * Marks with enrollment (with student): 1 statement.
   *
   * <pre>{@code
   * SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points, enrollment.term,
   *     enrollment.student_id, enrollment.fee, enrollment."year", enrollment_student.id,
   *     enrollment_student.name
   * FROM mark
   * LEFT JOIN enrollment ON enrollment.student_id = mark.student_id AND enrollment.term = mark.term AND enrollment.fee = mark.fee
   * LEFT JOIN student enrollment_student ON enrollment_student.id = enrollment.student_id
   * }</pre>
   */
  public WithEnrollmentStudent withEnrollmentStudent() {
    return new WithEnrollmentStudent(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Mark> rowMapper() {
    return LabelledRows.mapper("Mark", (rows, at) -> new Mark(rows.getLong(at[0]),
        rows.getLongOrNull(at[1]), rows.getString(at[2]), rows.getBigDecimal(at[3]),
        rows.getInt(at[4])), "id", "student_id", "term", "fee", "points");
  }

  /** Marks without associations: 1 statement. */
  public static final class All extends Query<Mark, Mark, MarkColumns, Long, All> {
    private static final Select MARKS = Select.root("Mark", """
        SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
        FROM mark""");

    private static final Plan<All, Mark, MarkColumns> PLAN =
        Plan.of("MarkRepository.all", All::new, MarkColumns::new, All::load, MARKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the mark with that key, or empty if this query has none. */
    public Optional<Mark> byId(long id) {
      return byKey(id);
    }

    /** Marks in hand, in an immutable list: no statement. */
    public List<Mark> of(Collection<Mark> marks) {
      return inHand(marks);
    }

    private static List<Mark> load(Run run) {
      var marks = new MarkRows();
      run.scan(MARKS, rows -> {
        while (rows.next()) {
          marks.append(rows, 1);
        }
      });
      return run.distinct(marks.list, Mark::id);
    }
  }

  /** Marks with enrollment: 1 statement. */
  public static final class WithEnrollment
      extends Query<MarkWithEnrollment, Mark, MarkColumns, Long, WithEnrollment> {
    private static final Select MARKS = Select.root("Mark", """
        SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points, enrollment.term,
            enrollment.student_id, enrollment.fee, enrollment."year"
        FROM mark
        LEFT JOIN enrollment ON enrollment.student_id = mark.student_id AND enrollment.term = mark.term AND enrollment.fee = mark.fee""")
        .joining("enrollment", "Enrollment");

    private static final Select ENROLLMENT = Select.prefetch("enrollment", "Enrollment", """
        SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
        FROM enrollment
        WHERE (enrollment.term, enrollment.student_id, enrollment.fee) IN (:markEnrollmentKeys)""")
        .ownKey(3)
        .key(ENROLLMENT_KEY);

    private static final Plan<WithEnrollment, MarkWithEnrollment, MarkColumns> PLAN =
        Plan.of("MarkRepository.withEnrollment", WithEnrollment::new, MarkColumns::new,
            WithEnrollment::load, MARKS);

    private WithEnrollment(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the mark with that key, or empty if this query has none. */
    public Optional<MarkWithEnrollment> byId(long id) {
      return byKey(id);
    }

    /**
     * Marks in hand with enrollment: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code enrollment}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
     * FROM enrollment
     * WHERE (enrollment.term, enrollment.student_id, enrollment.fee) IN (:markEnrollmentKeys)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<MarkWithEnrollment> of(Collection<Mark> marks) {
      return complete(marks, WithEnrollment::complete);
    }

    private static List<MarkWithEnrollment> load(Run run) {
      // several marks can share one enrollment: each is read once
      var enrollments = new EnrollmentRows();
      var marks = new MarkWithEnrollmentRows(enrollments);
      run.scan(MARKS, rows -> {
        while (rows.next()) {
          marks.append(rows, 1);
        }
      });
      return run.distinct(marks.list, MarkWithEnrollment::id);
    }

    private static List<MarkWithEnrollment> complete(Run run, List<Mark> marks) {
      var markEnrollmentKeys = KeyIndex.of(ENROLLMENT_KEY);
      for (Mark mark : marks) {
        markEnrollmentKeys.add(enrollmentKey(mark));
      }
      var enrollmentOf = enrollmentOf(run, markEnrollmentKeys);
      var result = new ArrayList<MarkWithEnrollment>(marks.size());
      for (Mark mark : marks) {
        result.add(MarkWithEnrollment.of(mark, markEnrollmentKeys.target(enrollmentKey(mark),
            enrollmentOf)));
      }
      return result;
    }

    private static EnrollmentKey enrollmentKey(Mark mark) {
      return mark.term() == null || mark.studentId() == null || mark.fee() == null ? null
          : new EnrollmentKey(mark.term(), mark.studentId(), mark.fee());
    }

    private static List<Optional<Enrollment>> enrollmentOf(Run run,
        KeyIndex<EnrollmentKey> markEnrollmentKeys) {
      var enrollments = new EnrollmentRows();
      var markToEnrollment = new Targets(run, markEnrollmentKeys, "Mark.enrollment",
          "mark.term, mark.student_id, mark.fee");
      run.scan(ENROLLMENT, markEnrollmentKeys, rows -> {
        while (rows.next()) {
          markToEnrollment.add(rows, 1, markEnrollmentKeys.find(rows, 1,
              new EnrollmentKey(rows.getStringKey(1), rows.getLongKey(2), rows.getDecimalKey(3))),
              enrollments.append(rows, 1));
        }
      });
      return markToEnrollment.optional(enrollments.list);
    }
  }

  /** Marks with enrollment (with student): 2 statements. */
  public static final class WithEnrollmentBatched
      extends Query<MarkWithEnrollmentBatched, Mark, MarkColumns, Long, WithEnrollmentBatched> {
    private static final Select MARKS = Select.root("Mark", """
        SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
        FROM mark""");

    private static final Select ENROLLMENT = Select.prefetch("enrollment", "Enrollment", """
        SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year", student.id,
            student.name
        FROM enrollment
        LEFT JOIN student ON student.id = enrollment.student_id
        WHERE (enrollment.term, enrollment.student_id, enrollment.fee) IN (:markEnrollmentKeys)""")
        .joining("student", "Student")
        .ownKey(3)
        .key(ENROLLMENT_KEY);

    private static final Plan<WithEnrollmentBatched, MarkWithEnrollmentBatched, MarkColumns> PLAN =
        Plan.of("MarkRepository.withEnrollmentBatched", WithEnrollmentBatched::new,
            MarkColumns::new, WithEnrollmentBatched::load, MARKS, ENROLLMENT);

    private WithEnrollmentBatched(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the mark with that key, or empty if this query has none. */
    public Optional<MarkWithEnrollmentBatched> byId(long id) {
      return byKey(id);
    }

    /**
     * Marks in hand with enrollment (with student): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code enrollment}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year", student.id,
     *     student.name
     * FROM enrollment
     * LEFT JOIN student ON student.id = enrollment.student_id
     * WHERE (enrollment.term, enrollment.student_id, enrollment.fee) IN (:markEnrollmentKeys)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<MarkWithEnrollmentBatched> of(Collection<Mark> marks) {
      return complete(marks, WithEnrollmentBatched::complete);
    }

    private static List<MarkWithEnrollmentBatched> load(Run run) {
      var marks = new MarkRows();
      var markEnrollmentKeys = KeyIndex.of(ENROLLMENT_KEY);
      var markToEnrollmentKey = new Positions();
      run.scan(MARKS, rows -> {
        while (rows.next()) {
          int mark = marks.addRoot(rows, 1);
          markToEnrollmentKey.set(mark, markEnrollmentKeys.add(rows.isNull(3) || rows.isNull(2)
              || rows.isNull(4) ? null : new EnrollmentKey(rows.getStringKey(3), rows.getLongKey(2),
              rows.getDecimalKey(4))));
        }
      });
      var enrollmentOf = enrollmentOf(run, markEnrollmentKeys);
      var result = new ArrayList<MarkWithEnrollmentBatched>(marks.list.size());
      for (int i = 0; i < marks.list.size(); i++) {
        result.add(MarkWithEnrollmentBatched.of(marks.list.get(i),
            markToEnrollmentKey.target(i, enrollmentOf)));
      }
      return result;
    }

    private static List<MarkWithEnrollmentBatched> complete(Run run, List<Mark> marks) {
      var markEnrollmentKeys = KeyIndex.of(ENROLLMENT_KEY);
      for (Mark mark : marks) {
        markEnrollmentKeys.add(enrollmentKey(mark));
      }
      var enrollmentOf = enrollmentOf(run, markEnrollmentKeys);
      var result = new ArrayList<MarkWithEnrollmentBatched>(marks.size());
      for (Mark mark : marks) {
        result.add(MarkWithEnrollmentBatched.of(mark, markEnrollmentKeys.target(enrollmentKey(mark),
            enrollmentOf)));
      }
      return result;
    }

    private static EnrollmentKey enrollmentKey(Mark mark) {
      return mark.term() == null || mark.studentId() == null || mark.fee() == null ? null
          : new EnrollmentKey(mark.term(), mark.studentId(), mark.fee());
    }

    private static List<Optional<MarkWithEnrollmentBatched.EnrollmentWithStudent>> enrollmentOf(
        Run run, KeyIndex<EnrollmentKey> markEnrollmentKeys) {
      // several enrollments can share one student: each is read once
      var students = new StudentRows();
      var enrollments = new EnrollmentWithStudentRows(students);
      var markToEnrollment = new Targets(run, markEnrollmentKeys, "Mark.enrollment",
          "mark.term, mark.student_id, mark.fee");
      run.scan(ENROLLMENT, markEnrollmentKeys, rows -> {
        while (rows.next()) {
          markToEnrollment.add(rows, 1, markEnrollmentKeys.find(rows, 1,
              new EnrollmentKey(rows.getStringKey(1), rows.getLongKey(2), rows.getDecimalKey(3))),
              enrollments.append(rows, 1));
        }
      });
      return markToEnrollment.optional(enrollments.list);
    }
  }

  /** Marks with enrollment (with student): 1 statement. */
  public static final class WithEnrollmentStudent
      extends Query<MarkWithEnrollmentStudent, Mark, MarkColumns, Long, WithEnrollmentStudent> {
    private static final Select MARKS = Select.root("Mark", """
        SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points, enrollment.term,
            enrollment.student_id, enrollment.fee, enrollment."year", enrollment_student.id,
            enrollment_student.name
        FROM mark
        LEFT JOIN enrollment ON enrollment.student_id = mark.student_id AND enrollment.term = mark.term AND enrollment.fee = mark.fee
        LEFT JOIN student enrollment_student ON enrollment_student.id = enrollment.student_id""")
        .joining("enrollment", "Enrollment")
        .joining("enrollment.student", "Student");

    private static final Select ENROLLMENT = Select.prefetch("enrollment", "Enrollment", """
        SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year", student.id,
            student.name
        FROM enrollment
        LEFT JOIN student ON student.id = enrollment.student_id
        WHERE (enrollment.term, enrollment.student_id, enrollment.fee) IN (:markEnrollmentKeys)""")
        .joining("student", "Student")
        .ownKey(3)
        .key(ENROLLMENT_KEY);

    private static final Plan<WithEnrollmentStudent, MarkWithEnrollmentStudent, MarkColumns> PLAN =
        Plan.of("MarkRepository.withEnrollmentStudent", WithEnrollmentStudent::new,
            MarkColumns::new, WithEnrollmentStudent::load, MARKS);

    private WithEnrollmentStudent(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the mark with that key, or empty if this query has none. */
    public Optional<MarkWithEnrollmentStudent> byId(long id) {
      return byKey(id);
    }

    /**
     * Marks in hand with enrollment (with student): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code enrollment}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year", student.id,
     *     student.name
     * FROM enrollment
     * LEFT JOIN student ON student.id = enrollment.student_id
     * WHERE (enrollment.term, enrollment.student_id, enrollment.fee) IN (:markEnrollmentKeys)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<MarkWithEnrollmentStudent> of(Collection<Mark> marks) {
      return complete(marks, WithEnrollmentStudent::complete);
    }

    private static List<MarkWithEnrollmentStudent> load(Run run) {
      // several enrollments can share one student: each is read once
      var students = new StudentRows();
      // several marks can share one enrollment: each is read once
      var enrollments = new WithEnrollmentStudentEnrollmentWithStudentRows(students);
      var marks = new MarkWithEnrollmentStudentRows(enrollments);
      run.scan(MARKS, rows -> {
        while (rows.next()) {
          marks.append(rows, 1);
        }
      });
      return run.distinct(marks.list, MarkWithEnrollmentStudent::id);
    }

    private static List<MarkWithEnrollmentStudent> complete(Run run, List<Mark> marks) {
      var markEnrollmentKeys = KeyIndex.of(ENROLLMENT_KEY);
      for (Mark mark : marks) {
        markEnrollmentKeys.add(enrollmentKey(mark));
      }
      var enrollmentOf = enrollmentOf(run, markEnrollmentKeys);
      var result = new ArrayList<MarkWithEnrollmentStudent>(marks.size());
      for (Mark mark : marks) {
        result.add(MarkWithEnrollmentStudent.of(mark, markEnrollmentKeys.target(enrollmentKey(mark),
            enrollmentOf)));
      }
      return result;
    }

    private static EnrollmentKey enrollmentKey(Mark mark) {
      return mark.term() == null || mark.studentId() == null || mark.fee() == null ? null
          : new EnrollmentKey(mark.term(), mark.studentId(), mark.fee());
    }

    private static List<Optional<MarkWithEnrollmentStudent.EnrollmentWithStudent>> enrollmentOf(
        Run run, KeyIndex<EnrollmentKey> markEnrollmentKeys) {
      // several enrollments can share one student: each is read once
      var students = new StudentRows();
      var enrollments = new WithEnrollmentStudentEnrollmentWithStudentRows(students);
      var markToEnrollment = new Targets(run, markEnrollmentKeys, "Mark.enrollment",
          "mark.term, mark.student_id, mark.fee");
      run.scan(ENROLLMENT, markEnrollmentKeys, rows -> {
        while (rows.next()) {
          markToEnrollment.add(rows, 1, markEnrollmentKeys.find(rows, 1,
              new EnrollmentKey(rows.getStringKey(1), rows.getLongKey(2), rows.getDecimalKey(3))),
              enrollments.append(rows, 1));
        }
      });
      return markToEnrollment.optional(enrollments.list);
    }
  }

  /** Reads {@link Mark} from rows. */
  private static final class MarkRows {
    final LongIndex keys = new LongIndex();

    final List<Mark> list = new ArrayList<>();

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

    Mark read(Rows rows, int at) throws SQLException {
      return new Mark(rows.getLong(at), rows.getLongOrNull(at + 1), rows.getString(at + 2),
          rows.getBigDecimal(at + 3), rows.getInt(at + 4));
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

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional<Enrollment> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Enrollment read(Rows rows, int at) throws SQLException {
      return new Enrollment(rows.getString(at), rows.getInt(at + 3), rows.getLong(at + 1),
          rows.getBigDecimal(at + 2));
    }
  }

  /** Reads {@link MarkWithEnrollment} from rows. */
  private static final class MarkWithEnrollmentRows {
    final List<MarkWithEnrollment> list = new ArrayList<>();

    private final EnrollmentRows enrollmentRows;

    MarkWithEnrollmentRows(EnrollmentRows enrollmentRows) {
      this.enrollmentRows = enrollmentRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    MarkWithEnrollment read(Rows rows, int at) throws SQLException {
      return new MarkWithEnrollment(rows.getLong(at), rows.getLongOrNull(at + 1),
          rows.getString(at + 2), rows.getBigDecimal(at + 3), rows.getInt(at + 4),
          enrollmentRows.optional(enrollmentRows.add(rows, at + 5)));
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

  /** Reads {@link MarkWithEnrollmentBatched.EnrollmentWithStudent} from rows. */
  private static final class EnrollmentWithStudentRows {
    final List<MarkWithEnrollmentBatched.EnrollmentWithStudent> list = new ArrayList<>();

    private final StudentRows studentRows;

    EnrollmentWithStudentRows(StudentRows studentRows) {
      this.studentRows = studentRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    MarkWithEnrollmentBatched.EnrollmentWithStudent read(Rows rows, int at) throws SQLException {
      return new MarkWithEnrollmentBatched.EnrollmentWithStudent(rows.getString(at),
          rows.getInt(at + 3), rows.getLongKey(at + 1), rows.getBigDecimal(at + 2),
          studentRows.list.get(rows.require(studentRows.addReferred(rows, at + 4, at + 1),
          "Enrollment.student", "enrollment.student_id", at + 1)));
    }
  }

  /** Reads {@link MarkWithEnrollmentStudent.EnrollmentWithStudent} from rows. */
  private static final class WithEnrollmentStudentEnrollmentWithStudentRows {
    final KeyIndex<EnrollmentKey> keys = KeyIndex.of(ENROLLMENT_KEY);

    final List<MarkWithEnrollmentStudent.EnrollmentWithStudent> list = new ArrayList<>();

    private final StudentRows studentRows;

    WithEnrollmentStudentEnrollmentWithStudentRows(StudentRows studentRows) {
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

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional<MarkWithEnrollmentStudent.EnrollmentWithStudent> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    MarkWithEnrollmentStudent.EnrollmentWithStudent read(Rows rows, int at) throws SQLException {
      return new MarkWithEnrollmentStudent.EnrollmentWithStudent(rows.getString(at),
          rows.getInt(at + 3), rows.getLongKey(at + 1), rows.getBigDecimal(at + 2),
          studentRows.list.get(rows.require(studentRows.addReferred(rows, at + 4, at + 1),
          "Enrollment.student", "enrollment.student_id", at + 1)));
    }
  }

  /** Reads {@link MarkWithEnrollmentStudent} from rows. */
  private static final class MarkWithEnrollmentStudentRows {
    final List<MarkWithEnrollmentStudent> list = new ArrayList<>();

    private final WithEnrollmentStudentEnrollmentWithStudentRows withEnrollmentStudentEnrollmentWithStudentRows;

    MarkWithEnrollmentStudentRows(
        WithEnrollmentStudentEnrollmentWithStudentRows withEnrollmentStudentEnrollmentWithStudentRows) {
      this.withEnrollmentStudentEnrollmentWithStudentRows = withEnrollmentStudentEnrollmentWithStudentRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    MarkWithEnrollmentStudent read(Rows rows, int at) throws SQLException {
      return new MarkWithEnrollmentStudent(rows.getLong(at), rows.getLongOrNull(at + 1),
          rows.getString(at + 2), rows.getBigDecimal(at + 3), rows.getInt(at + 4),
          withEnrollmentStudentEnrollmentWithStudentRows.optional(withEnrollmentStudentEnrollmentWithStudentRows.add(rows, at + 5)));
    }
  }
}
