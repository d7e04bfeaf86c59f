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
 * Loads {@link Student} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class StudentRepository {
  private static final KeyType<EnrollmentKey> ENROLLMENT_KEY = KeyType.composite(
      (rows, at) -> new EnrollmentKey(rows.getStringKey(at), rows.getLongKey(at + 1),
          rows.getDecimalKey(at + 2)),
      List.of(KeyPart.ofString(EnrollmentKey::term), KeyPart.ofLong(EnrollmentKey::studentId),
          KeyPart.ofBigDecimal(EnrollmentKey::fee)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public StudentRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public StudentRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Students without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT student.id, student.name
   * FROM student
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Students with enrollments (with marks): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT student.id, student.name
   * FROM student
   * }</pre>
   *
   * <p>{@code enrollments}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
   * FROM enrollment
   * WHERE enrollment.student_id IN (:studentIds)
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
  public static RowMapper<Student> rowMapper() {
    return LabelledRows.mapper("Student", (rows, at) -> new Student(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "name");
  }

  /** Students without associations: 1 statement. */
  public static final class All extends Query<Student, Student, StudentColumns, Long, All> {
    private static final Select STUDENTS = Select.root("Student", """
        SELECT student.id, student.name
        FROM student""");

    private static final Plan<All, Student, StudentColumns> PLAN =
        Plan.of("StudentRepository.all", All::new, StudentColumns::new, All::load, STUDENTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the student with that key, or empty if this query has none. */
    public Optional<Student> byId(long id) {
      return byKey(id);
    }

    /** Students in hand, in an immutable list: no statement. */
    public List<Student> of(Collection<Student> students) {
      return inHand(students);
    }

    private static List<Student> load(Run run) {
      var students = new StudentRows();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.append(rows, 1);
        }
      });
      return run.distinct(students.list, Student::id);
    }
  }

  /** Students with enrollments (with marks): 3 statements. */
  public static final class WithEnrollmentsMarks
      extends Query<StudentWithEnrollmentsMarks, Student, StudentColumns, Long, WithEnrollmentsMarks> {
    private static final Select STUDENTS = Select.root("Student", """
        SELECT student.id, student.name
        FROM student""");

    private static final Select ENROLLMENTS = Select.prefetch("enrollments", "Enrollment", """
        SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
        FROM enrollment
        WHERE enrollment.student_id IN (:studentIds)""")
        .ownKey(3);

    private static final Select ENROLLMENTS_MARKS = Select.prefetch("enrollments.marks", "Mark", """
        SELECT mark.id, mark.student_id, mark.term, mark.fee, mark.points
        FROM mark
        WHERE (mark.term, mark.student_id, mark.fee) IN (:enrollmentKeys)""")
        .key(ENROLLMENT_KEY);

    private static final Plan<WithEnrollmentsMarks, StudentWithEnrollmentsMarks, StudentColumns> PLAN =
        Plan.of("StudentRepository.withEnrollmentsMarks", WithEnrollmentsMarks::new,
            StudentColumns::new, WithEnrollmentsMarks::load, STUDENTS, ENROLLMENTS,
            ENROLLMENTS_MARKS)
            .byRootKey(ENROLLMENTS);

    private WithEnrollmentsMarks(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the student with that key, or empty if this query has none. */
    public Optional<StudentWithEnrollmentsMarks> byId(long id) {
      return byKey(id);
    }

    /**
     * Students in hand with enrollments (with marks): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code enrollments}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrollment.term, enrollment.student_id, enrollment.fee, enrollment."year"
     * FROM enrollment
     * WHERE enrollment.student_id IN (:studentIds)
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
    public List<StudentWithEnrollmentsMarks> of(Collection<Student> students) {
      return complete(students, WithEnrollmentsMarks::complete);
    }

    /**
     * For each key its enrollments (with marks): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without enrollments has an empty list. The
     * method {@code of} shows the SQL: {@code enrollments}, {@code enrollments.marks}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<StudentWithEnrollmentsMarks.EnrollmentWithMarks>> enrollmentsOf(
        Collection<Long> studentIds) {
      var keys = new LongIndex();
      return lists("enrollmentsOf", studentIds, keys, run -> enrollmentsOf(run, keys));
    }

    /** Narrows {@code enrollments} of each student; no further statement. */
    public WithEnrollmentsMarks enrollments(UnaryOperator<EnrollmentsQuery> narrow) {
      return narrowed("enrollments", EnrollmentsQuery::new, narrow);
    }

    private static List<StudentWithEnrollmentsMarks> load(Run run) {
      var students = new StudentRows();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.addRoot(rows, 1);
        }
      });
      var enrollmentsOf = enrollmentsOf(run, students.keys);
      var result = new ArrayList<StudentWithEnrollmentsMarks>(students.list.size());
      for (int i = 0; i < students.list.size(); i++) {
        result.add(StudentWithEnrollmentsMarks.of(students.list.get(i), enrollmentsOf[i]));
      }
      return result;
    }

    private static List<StudentWithEnrollmentsMarks> complete(Run run, List<Student> students) {
      var studentIds = new LongIndex();
      for (Student student : students) {
        studentIds.add(student.id());
      }
      var enrollmentsOf = enrollmentsOf(run, studentIds);
      var result = new ArrayList<StudentWithEnrollmentsMarks>(students.size());
      for (Student student : students) {
        result.add(StudentWithEnrollmentsMarks.of(student,
            enrollmentsOf[studentIds.find(student.id())]));
      }
      return result;
    }

    private static List<StudentWithEnrollmentsMarks.EnrollmentWithMarks>[] enrollmentsOf(Run run,
        LongIndex studentIds) {
      var enrollments = new EnrollmentRows();
      var studentToEnrollments = new Links();
      run.scan(ENROLLMENTS, studentIds, rows -> {
        while (rows.next()) {
          studentToEnrollments.add(studentIds.find(rows, 2), enrollments.add(rows, 1));
        }
      });
      var marksOf = marksOf(run, enrollments.keys);
      var enrollmentsWithMarks =
          new ArrayList<StudentWithEnrollmentsMarks.EnrollmentWithMarks>(enrollments.list.size());
      for (int i = 0; i < enrollments.list.size(); i++) {
        enrollmentsWithMarks.add(StudentWithEnrollmentsMarks.EnrollmentWithMarks.of(enrollments.list.get(i),
            marksOf[i]));
      }
      return studentToEnrollments.lists(studentIds.size(), enrollmentsWithMarks);
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

  /** Reads {@link Student} from rows. */
  private static final class StudentRows {
    final LongIndex keys = new LongIndex();

    final List<Student> list = new ArrayList<>();

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

    Student read(Rows rows, int at) throws SQLException {
      return new Student(rows.getLong(at), rows.getString(at + 1));
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
