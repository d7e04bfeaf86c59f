package mappedbyconflict;

import dev.fetchplan.query.Query;
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
 * Loads {@link Student} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class StudentRepository {
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
   * SELECT student.id
   * FROM student
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Student> rowMapper() {
    return LabelledRows.mapper("Student", (rows, at) -> new Student(rows.getLong(at[0])), "id");
  }

  /** Students without associations: 1 statement. */
  public static final class All extends Query<Student, Student, StudentColumns, Long, All> {
    private static final Select STUDENTS = Select.root("Student", """
        SELECT student.id
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

  /** Reads {@link Student} from rows. */
  private static final class StudentRows {
    final List<Student> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Student read(Rows rows, int at) throws SQLException {
      return new Student(rows.getLong(at));
    }
  }
}
