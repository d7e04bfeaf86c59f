package campus;

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
 * Loads {@link Course} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CourseRepository {
  private static final KeyType<CourseKey> COURSE_KEY = KeyType.composite(
      (rows, at) -> new CourseKey(rows.getStringKey(at), rows.getInt(at + 1)),
      List.of(KeyPart.ofString(CourseKey::term), KeyPart.ofLong(CourseKey::number)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CourseRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CourseRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Courses without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT course.term, course.number, course.title
   * FROM course
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Courses with students: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT course.term, course.number, course.title
   * FROM course
   * }</pre>
   *
   * <p>{@code students}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrolled.course_term, enrolled.course_number, student.id, student.name
   * FROM register.enrolled
   * JOIN student ON student.id = enrolled.student_id
   * WHERE (enrolled.course_term, enrolled.course_number) IN (:courseKeys)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithStudents withStudents() {
    return new WithStudents(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Course> rowMapper() {
    return LabelledRows.mapper("Course", (rows, at) -> new Course(rows.getString(at[0]),
        rows.getInt(at[1]), rows.getString(at[2])), "term", "number", "title");
  }

  /** Courses without associations: 1 statement. */
  public static final class All extends Query<Course, Course, CourseColumns, CourseKey, All> {
    private static final Select COURSES = Select.root("Course", """
        SELECT course.term, course.number, course.title
        FROM course""")
        .ownKey(2)
        .key(COURSE_KEY);

    private static final Plan<All, Course, CourseColumns> PLAN =
        Plan.of("CourseRepository.all", All::new, CourseColumns::new, All::load, COURSES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the course with that key, or empty if this query has none. */
    public Optional<Course> byId(String term, int number) {
      return byKey(new CourseKey(term, number));
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
      return run.distinctBy(courses.list, row -> new CourseKey(row.term(), row.number()));
    }
  }

  /** Courses with students: 2 statements. */
  public static final class WithStudents
      extends Query<CourseWithStudents, Course, CourseColumns, CourseKey, WithStudents> {
    private static final Select COURSES = Select.root("Course", """
        SELECT course.term, course.number, course.title
        FROM course""")
        .ownKey(2)
        .key(COURSE_KEY);

    private static final Select STUDENTS = Select.prefetch("students", "Student", """
        SELECT enrolled.course_term, enrolled.course_number, student.id, student.name
        FROM register.enrolled
        JOIN student ON student.id = enrolled.student_id
        WHERE (enrolled.course_term, enrolled.course_number) IN (:courseKeys)""")
        .key(COURSE_KEY);

    private static final Plan<WithStudents, CourseWithStudents, CourseColumns> PLAN =
        Plan.of("CourseRepository.withStudents", WithStudents::new, CourseColumns::new,
            WithStudents::load, COURSES, STUDENTS)
            .byRootKey(STUDENTS);

    private WithStudents(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the course with that key, or empty if this query has none. */
    public Optional<CourseWithStudents> byId(String term, int number) {
      return byKey(new CourseKey(term, number));
    }

    /**
     * Courses in hand with students: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code students}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrolled.course_term, enrolled.course_number, student.id, student.name
     * FROM register.enrolled
     * JOIN student ON student.id = enrolled.student_id
     * WHERE (enrolled.course_term, enrolled.course_number) IN (:courseKeys)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<CourseWithStudents> of(Collection<Course> courses) {
      return complete(courses, WithStudents::complete);
    }

    /**
     * For each key its students: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without students has an empty list. The
     * method {@code of} shows the SQL: {@code students}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<CourseKey, List<Student>> studentsOf(Collection<CourseKey> courseKeys) {
      var keys = KeyIndex.of(COURSE_KEY);
      return lists("studentsOf", courseKeys, keys, run -> studentsOf(run, keys));
    }

    /** Narrows {@code students} of each course; no further statement. */
    public WithStudents students(UnaryOperator<ToManyQuery<StudentColumns>> narrow) {
      return narrowed("students", ToManyQuery.of(StudentColumns::new), narrow);
    }

    private static List<CourseWithStudents> load(Run run) {
      var courses = new CourseRows();
      run.scan(COURSES, rows -> {
        while (rows.next()) {
          courses.addRoot(rows, 1);
        }
      });
      var studentsOf = studentsOf(run, courses.keys);
      var result = new ArrayList<CourseWithStudents>(courses.list.size());
      for (int i = 0; i < courses.list.size(); i++) {
        result.add(CourseWithStudents.of(courses.list.get(i), studentsOf[i]));
      }
      return result;
    }

    private static List<CourseWithStudents> complete(Run run, List<Course> courses) {
      var courseKeys = KeyIndex.of(COURSE_KEY);
      for (Course course : courses) {
        run.requireKey(courseKeys.add(key(course)), "course.term, course.number");
      }
      var studentsOf = studentsOf(run, courseKeys);
      var result = new ArrayList<CourseWithStudents>(courses.size());
      for (Course course : courses) {
        result.add(CourseWithStudents.of(course, studentsOf[courseKeys.find(key(course))]));
      }
      return result;
    }

    private static CourseKey key(Course course) {
      return course.term() == null ? null : new CourseKey(course.term(), course.number());
    }

    private static List<Student>[] studentsOf(Run run, KeyIndex<CourseKey> courseKeys) {
      // several courses can share one student: each is read once
      var students = new StudentRows();
      var courseToStudents = new Links();
      run.scan(STUDENTS, courseKeys, rows -> {
        while (rows.next()) {
          courseToStudents.add(courseKeys.find(rows, 1, new CourseKey(rows.getStringKey(1),
              rows.getInt(2))), students.add(rows, 3));
        }
      });
      return courseToStudents.lists(courseKeys.size(), students.list);
    }
  }

  /** Reads {@link Course} from rows. */
  private static final class CourseRows {
    final KeyIndex<CourseKey> keys = KeyIndex.of(COURSE_KEY);

    final List<Course> list = new ArrayList<>();

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

    Course read(Rows rows, int at) throws SQLException {
      return new Course(rows.getString(at), rows.getInt(at + 1), rows.getString(at + 2));
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
      return new Student(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
