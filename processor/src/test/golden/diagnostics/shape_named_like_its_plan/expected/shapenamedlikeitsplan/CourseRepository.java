package shapenamedlikeitsplan;

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
 * Loads {@link Course} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class CourseRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  CourseRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  CourseRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Courses without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT course.id, course.mentor_id
   * FROM course
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Course> rowMapper() {
    return LabelledRows.mapper("Course", (rows, at) -> new Course(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "mentor_id");
  }

  /** Courses without associations: 1 statement. */
  public static final class All extends Query<Course, Course, CourseColumns, Long, All> {
    private static final Select COURSES = Select.root("Course", """
        SELECT course.id, course.mentor_id
        FROM course""");

    private static final Plan<All, Course, CourseColumns> PLAN =
        Plan.of("CourseRepository.all", All::new, CourseColumns::new, All::load, COURSES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the course with that key, or empty if this query has none. */
    public Optional<Course> byId(long id) {
      return byKey(id);
    }

    /** Courses in hand, in an immutable list: no statement. */
    public List<Course> of(Collection<Course> courses) {
      return inHand(courses);
    }

    private static List<Course> load(Run run) {
      var courses = new CourseRows();
      run.scan(COURSES, rows -> {
        while (rows.next()) {
          courses.append(rows, 1);
        }
      });
      return run.distinct(courses.list, Course::id);
    }
  }

  /** Reads {@link Course} from rows. */
  private static final class CourseRows {
    final List<Course> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Course read(Rows rows, int at) throws SQLException {
      return new Course(rows.getLong(at), rows.getLong(at + 1));
    }
  }
}
