package throughconflict;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyPart;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
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
import java.util.Optional;
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
      (rows, at) -> new EnrollmentKey(rows.getLongKey(at), rows.getLongKey(at + 1)),
      List.of(KeyPart.ofLong(EnrollmentKey::studentId), KeyPart.ofLong(EnrollmentKey::courseId)));

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
   * SELECT enrollment.student_id, enrollment.course_id
   * FROM enrollment
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Enrollment> rowMapper() {
    return LabelledRows.mapper("Enrollment", (rows, at) -> new Enrollment(rows.getLong(at[0]),
        rows.getLong(at[1])), "student_id", "course_id");
  }

  /** Enrollments without associations: 1 statement. */
  public static final class All
      extends Query<Enrollment, Enrollment, EnrollmentColumns, EnrollmentKey, All> {
    private static final Select ENROLLMENTS = Select.root("Enrollment", """
        SELECT enrollment.student_id, enrollment.course_id
        FROM enrollment""")
        .ownKey(2)
        .key(ENROLLMENT_KEY);

    private static final Plan<All, Enrollment, EnrollmentColumns> PLAN =
        Plan.of("EnrollmentRepository.all", All::new, EnrollmentColumns::new, All::load,
            ENROLLMENTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the enrollment with that key, or empty if this query has none. */
    public Optional<Enrollment> byId(long studentId, long courseId) {
      return byKey(new EnrollmentKey(studentId, courseId));
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
      return run.distinctBy(enrollments.list, row -> new EnrollmentKey(row.studentId(),
          row.courseId()));
    }
  }

  /** Reads {@link Enrollment} from rows. */
  private static final class EnrollmentRows {
    final List<Enrollment> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Enrollment read(Rows rows, int at) throws SQLException {
      return new Enrollment(rows.getLong(at), rows.getLong(at + 1));
    }
  }
}
