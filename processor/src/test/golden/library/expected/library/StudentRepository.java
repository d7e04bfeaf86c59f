package library;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
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
   * SELECT student_course.student_id, course.id, course.title, course.teacher_id
   * FROM student_course
   * JOIN course ON course.id = student_course.course_id
   * WHERE student_course.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithCourses withCourses() {
    return new WithCourses(source, Narrowing.NONE);
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
   * SELECT student_course.student_id, course.id, course.title, course.teacher_id
   * FROM student_course
   * JOIN course ON course.id = student_course.course_id
   * WHERE student_course.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>{@code courses.students}, for all rows at once:
   *
   * <pre>{@code
   * SELECT student_course.course_id, student.id, student.name
   * FROM student_course
   * JOIN student ON student.id = student_course.student_id
   * WHERE student_course.course_id IN (:courseIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithClassmates withClassmates() {
    return new WithClassmates(source, Narrowing.NONE);
  }

  /**
   * Students with courses (with teacher): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT student.id, student.name
   * FROM student
   * }</pre>
   *
   * <p>{@code courses}, for all rows at once:
   *
   * <pre>{@code
   * SELECT student_course.student_id, course.id, course.title, course.teacher_id, teacher.id,
   *     teacher.name
   * FROM student_course
   * JOIN course ON course.id = student_course.course_id
   * LEFT JOIN teacher ON teacher.id = course.teacher_id
   * WHERE student_course.student_id IN (:studentIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithTeachers withTeachers() {
    return new WithTeachers(source, Narrowing.NONE);
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
        SELECT student_course.student_id, course.id, course.title, course.teacher_id
        FROM student_course
        JOIN course ON course.id = student_course.course_id
        WHERE student_course.student_id IN (:studentIds)""");

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
     * SELECT student_course.student_id, course.id, course.title, course.teacher_id
     * FROM student_course
     * JOIN course ON course.id = student_course.course_id
     * WHERE student_course.student_id IN (:studentIds)
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

  /** Students with courses (with students): 3 statements. */
  public static final class WithClassmates
      extends Query<StudentWithClassmates, Student, StudentColumns, Long, WithClassmates> {
    private static final Select STUDENTS = Select.root("Student", """
        SELECT student.id, student.name
        FROM student""");

    private static final Select COURSES = Select.prefetch("courses", "Course", """
        SELECT student_course.student_id, course.id, course.title, course.teacher_id
        FROM student_course
        JOIN course ON course.id = student_course.course_id
        WHERE student_course.student_id IN (:studentIds)""");

    private static final Select COURSES_STUDENTS = Select.prefetch("courses.students", "Student", """
        SELECT student_course.course_id, student.id, student.name
        FROM student_course
        JOIN student ON student.id = student_course.student_id
        WHERE student_course.course_id IN (:courseIds)""");

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
     * SELECT student_course.student_id, course.id, course.title, course.teacher_id
     * FROM student_course
     * JOIN course ON course.id = student_course.course_id
     * WHERE student_course.student_id IN (:studentIds)
     * }</pre>
     *
     * <p>{@code courses.students}, for all rows at once:
     *
     * <pre>{@code
     * SELECT student_course.course_id, student.id, student.name
     * FROM student_course
     * JOIN student ON student.id = student_course.student_id
     * WHERE student_course.course_id IN (:courseIds)
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

    private static List<Student>[] studentsOf(Run run, LongIndex courseIds) {
      // several courses can share one student: each is read once
      var students = new StudentRows();
      var courseToStudents = new Links();
      run.scan(COURSES_STUDENTS, courseIds, rows -> {
        while (rows.next()) {
          courseToStudents.add(courseIds.find(rows, 1), students.add(rows, 2));
        }
      });
      return courseToStudents.lists(courseIds.size(), students.list);
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

  /** Students with courses (with teacher): 2 statements. */
  public static final class WithTeachers
      extends Query<StudentWithTeachers, Student, StudentColumns, Long, WithTeachers> {
    private static final Select STUDENTS = Select.root("Student", """
        SELECT student.id, student.name
        FROM student""");

    private static final Select COURSES = Select.prefetch("courses", "Course", """
        SELECT student_course.student_id, course.id, course.title, course.teacher_id, teacher.id,
            teacher.name
        FROM student_course
        JOIN course ON course.id = student_course.course_id
        LEFT JOIN teacher ON teacher.id = course.teacher_id
        WHERE student_course.student_id IN (:studentIds)""")
        .joining("teacher", "Teacher");

    private static final Plan<WithTeachers, StudentWithTeachers, StudentColumns> PLAN =
        Plan.of("StudentRepository.withTeachers", WithTeachers::new, StudentColumns::new,
            WithTeachers::load, STUDENTS, COURSES)
            .byRootKey(COURSES);

    private WithTeachers(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the student with that key, or empty if this query has none. */
    public Optional<StudentWithTeachers> byId(long id) {
      return byKey(id);
    }

    /**
     * Students in hand with courses (with teacher): 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code courses}, for all rows at once:
     *
     * <pre>{@code
     * SELECT student_course.student_id, course.id, course.title, course.teacher_id, teacher.id,
     *     teacher.name
     * FROM student_course
     * JOIN course ON course.id = student_course.course_id
     * LEFT JOIN teacher ON teacher.id = course.teacher_id
     * WHERE student_course.student_id IN (:studentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<StudentWithTeachers> of(Collection<Student> students) {
      return complete(students, WithTeachers::complete);
    }

    /**
     * For each key its courses (with teacher): 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without courses has an empty list. The
     * method {@code of} shows the SQL: {@code courses}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<StudentWithTeachers.CourseWithTeacher>> coursesOf(
        Collection<Long> studentIds) {
      var keys = new LongIndex();
      return lists("coursesOf", studentIds, keys, run -> coursesOf(run, keys));
    }

    /** Narrows {@code courses} of each student; no further statement. */
    public WithTeachers courses(UnaryOperator<ToManyQuery<CourseColumns>> narrow) {
      return narrowed("courses", ToManyQuery.of(CourseColumns::new), narrow);
    }

    private static List<StudentWithTeachers> load(Run run) {
      var students = new StudentRows();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.addRoot(rows, 1);
        }
      });
      var coursesOf = coursesOf(run, students.keys);
      var result = new ArrayList<StudentWithTeachers>(students.list.size());
      for (int i = 0; i < students.list.size(); i++) {
        result.add(StudentWithTeachers.of(students.list.get(i), coursesOf[i]));
      }
      return result;
    }

    private static List<StudentWithTeachers> complete(Run run, List<Student> students) {
      var studentIds = new LongIndex();
      for (Student student : students) {
        studentIds.add(student.id());
      }
      var coursesOf = coursesOf(run, studentIds);
      var result = new ArrayList<StudentWithTeachers>(students.size());
      for (Student student : students) {
        result.add(StudentWithTeachers.of(student, coursesOf[studentIds.find(student.id())]));
      }
      return result;
    }

    private static List<StudentWithTeachers.CourseWithTeacher>[] coursesOf(Run run,
        LongIndex studentIds) {
      // several courses can share one teacher: each is read once
      var teachers = new TeacherRows();
      // several students can share one course: each is read once
      var courses = new CourseWithTeacherRows(teachers);
      var studentToCourses = new Links();
      run.scan(COURSES, studentIds, rows -> {
        while (rows.next()) {
          studentToCourses.add(studentIds.find(rows, 1), courses.add(rows, 2));
        }
      });
      return studentToCourses.lists(studentIds.size(), courses.list);
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
      return new Course(rows.getLong(at), rows.getString(at + 1),
          Optional.ofNullable(rows.getLongOrNull(at + 2)));
    }
  }

  /** Reads {@link Teacher} from rows. */
  private static final class TeacherRows {
    final LongIndex keys = new LongIndex();

    final List<Teacher> list = new ArrayList<>();

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

    Optional<Teacher> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Teacher read(Rows rows, int at) throws SQLException {
      return new Teacher(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link StudentWithTeachers.CourseWithTeacher} from rows. */
  private static final class CourseWithTeacherRows {
    final LongIndex keys = new LongIndex();

    final List<StudentWithTeachers.CourseWithTeacher> list = new ArrayList<>();

    private final TeacherRows teacherRows;

    CourseWithTeacherRows(TeacherRows teacherRows) {
      this.teacherRows = teacherRows;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    StudentWithTeachers.CourseWithTeacher read(Rows rows, int at) throws SQLException {
      return new StudentWithTeachers.CourseWithTeacher(rows.getLong(at), rows.getString(at + 1),
          Optional.ofNullable(rows.getLongOrNull(at + 2)),
          teacherRows.optional(teacherRows.addReferred(rows, at + 3, at + 2)));
    }
  }
}
