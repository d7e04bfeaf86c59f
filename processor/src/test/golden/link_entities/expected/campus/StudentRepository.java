package campus;

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
  private static final KeyType<CourseKey> COURSE_KEY = KeyType.composite(
      (rows, at) -> new CourseKey(rows.getStringKey(at), rows.getInt(at + 1)),
      List.of(KeyPart.ofString(CourseKey::term), KeyPart.ofLong(CourseKey::number)));

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
   * Students with courses: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT student.id, student.name
   * FROM student
   * }</pre>
   *
   * <p>{@code courses}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrolled.student_id, course.term, course.number, course.title
   * FROM register.enrolled
   * JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
   * WHERE enrolled.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithCourses withCourses() {
    return new WithCourses(source, Narrowing.NONE);
  }

  /**
   * Students with courses and enrollments (with course): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT student.id, student.name
   * FROM student
   * }</pre>
   *
   * <p>{@code courses}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrolled.student_id, course.term, course.number, course.title
   * FROM register.enrolled
   * JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
   * WHERE enrolled.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>{@code enrollments}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrolled.id, enrolled.student_id, enrolled.assistant_id, enrolled.course_number,
   *     enrolled.course_term, enrolled.grade, course.term, course.number, course.title
   * FROM register.enrolled
   * LEFT JOIN course ON course.number = enrolled.course_number AND course.term = enrolled.course_term
   * WHERE enrolled.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithCoursesAndEnrollmentsCourse withCoursesAndEnrollmentsCourse() {
    return new WithCoursesAndEnrollmentsCourse(source, Narrowing.NONE);
  }

  /**
   * Students with courses (with students): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT student.id, student.name
   * FROM student
   * }</pre>
   *
   * <p>{@code courses}, for all rows at once:
   *
   * <pre>{@code
   * SELECT enrolled.student_id, course.term, course.number, course.title
   * FROM register.enrolled
   * JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
   * WHERE enrolled.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>{@code courses.students}, for all rows at once:
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
  public WithClassmates withClassmates() {
    return new WithClassmates(source, Narrowing.NONE);
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

  /** Students with courses: 2 statements. */
  public static final class WithCourses
      extends Query<StudentWithCourses, Student, StudentColumns, Long, WithCourses> {
    private static final Select STUDENTS = Select.root("Student", """
        SELECT student.id, student.name
        FROM student""");

    private static final Select COURSES = Select.prefetch("courses", "Course", """
        SELECT enrolled.student_id, course.term, course.number, course.title
        FROM register.enrolled
        JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
        WHERE enrolled.student_id IN (:studentIds)""")
        .ownKey(2);

    private static final Plan<WithCourses, StudentWithCourses, StudentColumns> PLAN =
        Plan.of("StudentRepository.withCourses", WithCourses::new, StudentColumns::new,
            WithCourses::load, STUDENTS, COURSES)
            .byRootKey(COURSES);

    private WithCourses(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the student with that key, or empty if this query has none. */
    public Optional<StudentWithCourses> byId(long id) {
      return byKey(id);
    }

    /**
     * Students in hand with courses: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code courses}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrolled.student_id, course.term, course.number, course.title
     * FROM register.enrolled
     * JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
     * WHERE enrolled.student_id IN (:studentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<StudentWithCourses> of(Collection<Student> students) {
      return complete(students, WithCourses::complete);
    }

    /**
     * For each key its courses: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without courses has an empty list. The
     * method {@code of} shows the SQL: {@code courses}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Course>> coursesOf(Collection<Long> studentIds) {
      var keys = new LongIndex();
      return lists("coursesOf", studentIds, keys, run -> coursesOf(run, keys));
    }

    /** Narrows {@code courses} of each student; no further statement. */
    public WithCourses courses(UnaryOperator<ToManyQuery<CourseColumns>> narrow) {
      return narrowed("courses", ToManyQuery.of(CourseColumns::new), narrow);
    }

    private static List<StudentWithCourses> load(Run run) {
      var students = new StudentRows();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.addRoot(rows, 1);
        }
      });
      var coursesOf = coursesOf(run, students.keys);
      var result = new ArrayList<StudentWithCourses>(students.list.size());
      for (int i = 0; i < students.list.size(); i++) {
        result.add(StudentWithCourses.of(students.list.get(i), coursesOf[i]));
      }
      return result;
    }

    private static List<StudentWithCourses> complete(Run run, List<Student> students) {
      var studentIds = new LongIndex();
      for (Student student : students) {
        studentIds.add(student.id());
      }
      var coursesOf = coursesOf(run, studentIds);
      var result = new ArrayList<StudentWithCourses>(students.size());
      for (Student student : students) {
        result.add(StudentWithCourses.of(student, coursesOf[studentIds.find(student.id())]));
      }
      return result;
    }

    private static List<Course>[] coursesOf(Run run, LongIndex studentIds) {
      // several students can share one course: each is read once
      var courses = new CourseRows();
      var studentToCourses = new Links();
      run.scan(COURSES, studentIds, rows -> {
        while (rows.next()) {
          studentToCourses.add(studentIds.find(rows, 1), courses.add(rows, 2));
        }
      });
      return studentToCourses.lists(studentIds.size(), courses.list);
    }
  }

  /** Students with courses and enrollments (with course): 3 statements. */
  public static final class WithCoursesAndEnrollmentsCourse
      extends Query<StudentWithCoursesAndEnrollmentsCourse, Student, StudentColumns, Long, WithCoursesAndEnrollmentsCourse> {
    private static final Select STUDENTS = Select.root("Student", """
        SELECT student.id, student.name
        FROM student""");

    private static final Select COURSES = Select.prefetch("courses", "Course", """
        SELECT enrolled.student_id, course.term, course.number, course.title
        FROM register.enrolled
        JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
        WHERE enrolled.student_id IN (:studentIds)""")
        .ownKey(2);

    private static final Select ENROLLMENTS = Select.prefetch("enrollments", "Enrollment", """
        SELECT enrolled.id, enrolled.student_id, enrolled.assistant_id, enrolled.course_number,
            enrolled.course_term, enrolled.grade, course.term, course.number, course.title
        FROM register.enrolled
        LEFT JOIN course ON course.number = enrolled.course_number AND course.term = enrolled.course_term
        WHERE enrolled.student_id IN (:studentIds)""")
        .joining("course", "Course");

    private static final Plan<WithCoursesAndEnrollmentsCourse, StudentWithCoursesAndEnrollmentsCourse, StudentColumns> PLAN =
        Plan.of("StudentRepository.withCoursesAndEnrollmentsCourse",
            WithCoursesAndEnrollmentsCourse::new, StudentColumns::new,
            WithCoursesAndEnrollmentsCourse::load, STUDENTS, COURSES, ENROLLMENTS)
            .byRootKey(COURSES, ENROLLMENTS);

    private WithCoursesAndEnrollmentsCourse(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the student with that key, or empty if this query has none. */
    public Optional<StudentWithCoursesAndEnrollmentsCourse> byId(long id) {
      return byKey(id);
    }

    /**
     * Students in hand with courses and enrollments (with course): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code courses}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrolled.student_id, course.term, course.number, course.title
     * FROM register.enrolled
     * JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
     * WHERE enrolled.student_id IN (:studentIds)
     * }</pre>
     *
     * <p>{@code enrollments}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrolled.id, enrolled.student_id, enrolled.assistant_id, enrolled.course_number,
     *     enrolled.course_term, enrolled.grade, course.term, course.number, course.title
     * FROM register.enrolled
     * LEFT JOIN course ON course.number = enrolled.course_number AND course.term = enrolled.course_term
     * WHERE enrolled.student_id IN (:studentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<StudentWithCoursesAndEnrollmentsCourse> of(Collection<Student> students) {
      return complete(students, WithCoursesAndEnrollmentsCourse::complete);
    }

    /**
     * For each key its courses: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without courses has an empty list. The
     * method {@code of} shows the SQL: {@code courses}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Course>> coursesOf(Collection<Long> studentIds) {
      var keys = new LongIndex();
      return lists("coursesOf", studentIds, keys, run -> {
        // several students can share one course: each is read once
        var courses = new CourseRows();
        return coursesOf(run, keys, courses);
      });
    }

    /**
     * For each key its enrollments (with course): 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without enrollments has an empty list. The
     * method {@code of} shows the SQL: {@code enrollments}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<StudentWithCoursesAndEnrollmentsCourse.EnrollmentWithCourse>> enrollmentsOf(
        Collection<Long> studentIds) {
      var keys = new LongIndex();
      return lists("enrollmentsOf", studentIds, keys, run -> {
        // several students can share one course: each is read once
        var courses = new CourseRows();
        return enrollmentsOf(run, keys, courses);
      });
    }

    /** Narrows {@code courses} of each student; no further statement. */
    public WithCoursesAndEnrollmentsCourse courses(
        UnaryOperator<ToManyQuery<CourseColumns>> narrow) {
      return narrowed("courses", ToManyQuery.of(CourseColumns::new), narrow);
    }

    /** Narrows {@code enrollments} of each student; no further statement. */
    public WithCoursesAndEnrollmentsCourse enrollments(
        UnaryOperator<ToManyQuery<EnrollmentColumns>> narrow) {
      return narrowed("enrollments", ToManyQuery.of(EnrollmentColumns::new), narrow);
    }

    private static List<StudentWithCoursesAndEnrollmentsCourse> load(Run run) {
      var students = new StudentRows();
      // several students can share one course: each is read once
      var courses = new CourseRows();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.addRoot(rows, 1);
        }
      });
      var coursesOf = coursesOf(run, students.keys, courses);
      var enrollmentsOf = enrollmentsOf(run, students.keys, courses);
      var result = new ArrayList<StudentWithCoursesAndEnrollmentsCourse>(students.list.size());
      for (int i = 0; i < students.list.size(); i++) {
        result.add(StudentWithCoursesAndEnrollmentsCourse.of(students.list.get(i), coursesOf[i],
            enrollmentsOf[i]));
      }
      return result;
    }

    private static List<StudentWithCoursesAndEnrollmentsCourse> complete(Run run,
        List<Student> students) {
      var studentIds = new LongIndex();
      for (Student student : students) {
        studentIds.add(student.id());
      }
      // several students can share one course: each is read once
      var courses = new CourseRows();
      var coursesOf = coursesOf(run, studentIds, courses);
      var enrollmentsOf = enrollmentsOf(run, studentIds, courses);
      var result = new ArrayList<StudentWithCoursesAndEnrollmentsCourse>(students.size());
      for (Student student : students) {
        result.add(StudentWithCoursesAndEnrollmentsCourse.of(student,
            coursesOf[studentIds.find(student.id())],
            enrollmentsOf[studentIds.find(student.id())]));
      }
      return result;
    }

    private static List<Course>[] coursesOf(Run run, LongIndex studentIds, CourseRows courses) {
      var studentToCourses = new Links();
      run.scan(COURSES, studentIds, rows -> {
        while (rows.next()) {
          studentToCourses.add(studentIds.find(rows, 1), courses.add(rows, 2));
        }
      });
      return studentToCourses.lists(studentIds.size(), courses.list);
    }

    private static List<StudentWithCoursesAndEnrollmentsCourse.EnrollmentWithCourse>[] enrollmentsOf(
        Run run, LongIndex studentIds, CourseRows courses) {
      var enrollments = new EnrollmentWithCourseRows(courses);
      var studentToEnrollments = new Links();
      run.scan(ENROLLMENTS, studentIds, rows -> {
        while (rows.next()) {
          studentToEnrollments.add(studentIds.find(rows, 2), enrollments.append(rows, 1));
        }
      });
      return studentToEnrollments.lists(studentIds.size(), enrollments.list);
    }
  }

  /** Students with courses (with students): 3 statements. */
  public static final class WithClassmates
      extends Query<StudentWithClassmates, Student, StudentColumns, Long, WithClassmates> {
    private static final Select STUDENTS = Select.root("Student", """
        SELECT student.id, student.name
        FROM student""");

    private static final Select COURSES = Select.prefetch("courses", "Course", """
        SELECT enrolled.student_id, course.term, course.number, course.title
        FROM register.enrolled
        JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
        WHERE enrolled.student_id IN (:studentIds)""")
        .ownKey(2);

    private static final Select COURSES_STUDENTS = Select.prefetch("courses.students", "Student", """
        SELECT enrolled.course_term, enrolled.course_number, student.id, student.name
        FROM register.enrolled
        JOIN student ON student.id = enrolled.student_id
        WHERE (enrolled.course_term, enrolled.course_number) IN (:courseKeys)""")
        .key(COURSE_KEY);

    private static final Plan<WithClassmates, StudentWithClassmates, StudentColumns> PLAN =
        Plan.of("StudentRepository.withClassmates", WithClassmates::new, StudentColumns::new,
            WithClassmates::load, STUDENTS, COURSES, COURSES_STUDENTS)
            .byRootKey(COURSES);

    private WithClassmates(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the student with that key, or empty if this query has none. */
    public Optional<StudentWithClassmates> byId(long id) {
      return byKey(id);
    }

    /**
     * Students in hand with courses (with students): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code courses}, for all rows at once:
     *
     * <pre>{@code
     * SELECT enrolled.student_id, course.term, course.number, course.title
     * FROM register.enrolled
     * JOIN course ON course.term = enrolled.course_term AND course.number = enrolled.course_number
     * WHERE enrolled.student_id IN (:studentIds)
     * }</pre>
     *
     * <p>{@code courses.students}, for all rows at once:
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
    public List<StudentWithClassmates> of(Collection<Student> students) {
      return complete(students, WithClassmates::complete);
    }

    /**
     * For each key its courses (with students): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without courses has an empty list. The
     * method {@code of} shows the SQL: {@code courses}, {@code courses.students}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<StudentWithClassmates.CourseWithStudents>> coursesOf(
        Collection<Long> studentIds) {
      var keys = new LongIndex();
      return lists("coursesOf", studentIds, keys, run -> coursesOf(run, keys));
    }

    /** Narrows {@code courses} of each student; no further statement. */
    public WithClassmates courses(UnaryOperator<CoursesQuery> narrow) {
      return narrowed("courses", CoursesQuery::new, narrow);
    }

    private static List<StudentWithClassmates> load(Run run) {
      var students = new StudentRows();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.addRoot(rows, 1);
        }
      });
      var coursesOf = coursesOf(run, students.keys);
      var result = new ArrayList<StudentWithClassmates>(students.list.size());
      for (int i = 0; i < students.list.size(); i++) {
        result.add(StudentWithClassmates.of(students.list.get(i), coursesOf[i]));
      }
      return result;
    }

    private static List<StudentWithClassmates> complete(Run run, List<Student> students) {
      var studentIds = new LongIndex();
      for (Student student : students) {
        studentIds.add(student.id());
      }
      var coursesOf = coursesOf(run, studentIds);
      var result = new ArrayList<StudentWithClassmates>(students.size());
      for (Student student : students) {
        result.add(StudentWithClassmates.of(student, coursesOf[studentIds.find(student.id())]));
      }
      return result;
    }

    private static List<StudentWithClassmates.CourseWithStudents>[] coursesOf(Run run,
        LongIndex studentIds) {
      // several students can share one course: each is read once
      var courses = new CourseRows();
      var studentToCourses = new Links();
      run.scan(COURSES, studentIds, rows -> {
        while (rows.next()) {
          studentToCourses.add(studentIds.find(rows, 1), courses.add(rows, 2));
        }
      });
      var studentsOf = studentsOf(run, courses.keys);
      var coursesWithStudents =
          new ArrayList<StudentWithClassmates.CourseWithStudents>(courses.list.size());
      for (int i = 0; i < courses.list.size(); i++) {
        coursesWithStudents.add(StudentWithClassmates.CourseWithStudents.of(courses.list.get(i),
            studentsOf[i]));
      }
      return studentToCourses.lists(studentIds.size(), coursesWithStudents);
    }

    private static List<Student>[] studentsOf(Run run, KeyIndex<CourseKey> courseKeys) {
      // several courses can share one student: each is read once
      var students = new StudentRows();
      var courseToStudents = new Links();
      run.scan(COURSES_STUDENTS, courseKeys, rows -> {
        while (rows.next()) {
          courseToStudents.add(courseKeys.find(rows, 1, new CourseKey(rows.getStringKey(1),
              rows.getInt(2))), students.add(rows, 3));
        }
      });
      return courseToStudents.lists(courseKeys.size(), students.list);
    }

    /** Narrows {@code courses}. */
    public static final class CoursesQuery extends AssociationQuery<CourseColumns, CoursesQuery> {
      private CoursesQuery(Narrowing narrowing) {
        super(CourseColumns::new, CoursesQuery::new, narrowing);
      }

      /** Narrows {@code students} of each course; no further statement. */
      public CoursesQuery students(UnaryOperator<ToManyQuery<StudentColumns>> narrow) {
        return narrowed("students", ToManyQuery.of(StudentColumns::new), narrow);
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

    Student read(Rows rows, int at) throws SQLException {
      return new Student(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Course} from rows. */
  private static final class CourseRows {
    final KeyIndex<CourseKey> keys = KeyIndex.of(COURSE_KEY);

    final List<Course> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Optional<Course> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Course read(Rows rows, int at) throws SQLException {
      return new Course(rows.getString(at), rows.getInt(at + 1), rows.getString(at + 2));
    }
  }

  /** Reads {@link StudentWithCoursesAndEnrollmentsCourse.EnrollmentWithCourse} from rows. */
  private static final class EnrollmentWithCourseRows {
    final List<StudentWithCoursesAndEnrollmentsCourse.EnrollmentWithCourse> list = new ArrayList<>();

    private final CourseRows courseRows;

    EnrollmentWithCourseRows(CourseRows courseRows) {
      this.courseRows = courseRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    StudentWithCoursesAndEnrollmentsCourse.EnrollmentWithCourse read(Rows rows, int at) throws
        SQLException {
      return new StudentWithCoursesAndEnrollmentsCourse.EnrollmentWithCourse(rows.getLong(at),
          rows.getInt(at + 1), rows.getLongOrNull(at + 2), rows.getIntOrNull(at + 3),
          rows.getString(at + 4), rows.getInt(at + 5),
          courseRows.optional(courseRows.add(rows, at + 6)));
    }
  }
}
