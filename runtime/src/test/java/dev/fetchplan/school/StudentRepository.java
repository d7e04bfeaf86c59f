package dev.fetchplan.school;

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
import dev.fetchplan.school.StudentWithClassmates.CourseWithStudents;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

public final class StudentRepository {
  private static final QualifiedType<LocalDate> LOCAL_DATE = QualifiedType.of(LocalDate.class);

  private final Source source;

  public StudentRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, LOCAL_DATE);
  }

  public StudentRepository(Handle handle) {
    this.source = Source.of(handle, LOCAL_DATE);
  }

  public All all() {
    return new All(source, Narrowing.NONE);
  }

  public WithCourses withCourses() {
    return new WithCourses(source, Narrowing.NONE);
  }

  public WithClassmates withClassmates() {
    return new WithClassmates(source, Narrowing.NONE);
  }

  public static RowMapper<Student> rowMapper() {
    return LabelledRows.mapper(
        "Student",
        (rows, at) -> new Student(rows.getLong(at[0]), rows.getString(at[1])),
        "id",
        "name");
  }

  public static final class All extends Query<Student, Student, StudentColumns, Long, All> {
    private static final Select STUDENTS = Select.root("Student", """
            SELECT student.id, student.name
            FROM student""");

    private static final Plan<All, Student, StudentColumns> PLAN =
        Plan.of("StudentRepository.all", All::new, StudentColumns::new, All::load, STUDENTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    public Optional<Student> byId(long id) {
      return byKey(id);
    }

    private static List<Student> load(Run run) {
      var students = new ArrayList<Student>();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.add(new Student(rows.getLong(1), rows.getString(2)));
        }
      });
      return run.distinct(students, Student::id);
    }
  }

  public static final class WithCourses
      extends Query<StudentWithCourses, Student, StudentColumns, Long, WithCourses> {
    private static final Select STUDENTS = Select.root("Student", """
            SELECT student.id, student.name
            FROM student""");

    private static final Select COURSES =
        Select.prefetch("courses", "Course", """
                SELECT student_course.student_id, course.id, course.title, course.starts,
                  course.teacher_id, teacher.id, teacher.name
                FROM student_course
                JOIN course ON course.id = student_course.course_id
                LEFT JOIN teacher ON teacher.id = course.teacher_id
                WHERE student_course.student_id IN (:studentIds)""").joining("teacher", "Teacher");

    private static final Plan<WithCourses, StudentWithCourses, StudentColumns> PLAN = Plan.of(
        "StudentRepository.withCourses",
        WithCourses::new,
        StudentColumns::new,
        WithCourses::load,
        STUDENTS,
        COURSES);

    private WithCourses(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    public Optional<StudentWithCourses> byId(long id) {
      return byKey(id);
    }

    public WithCourses courses(UnaryOperator<ToManyQuery<CourseColumns>> narrow) {
      return narrowed("courses", ToManyQuery.of(CourseColumns::new), narrow);
    }

    private static List<StudentWithCourses> load(Run run) {
      // down: one statement for each association
      var students = new StudentRows();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.addRoot(rows, 1);
        }
      });
      var courses = new CourseWithTeacherRows(run);
      var studentCourses = new Links();
      run.scan(COURSES, students.ids, rows -> {
        while (rows.next()) {
          studentCourses.add(students.ids.find(rows, 1), courses.add(rows, 2));
        }
      });

      // up: leaves first, each shape once
      List<CourseWithTeacher>[] coursesOf = studentCourses.lists(students.ids.size(), courses.list);
      var result = new ArrayList<StudentWithCourses>(students.list.size());
      for (int i = 0; i < students.list.size(); i++) {
        result.add(StudentWithCourses.of(students.list.get(i), coursesOf[i]));
      }
      return result;
    }
  }

  public static final class WithClassmates
      extends Query<StudentWithClassmates, Student, StudentColumns, Long, WithClassmates> {
    private static final Select STUDENTS = Select.root("Student", """
            SELECT student.id, student.name
            FROM student""");

    private static final Select COURSES = Select.prefetch("courses", "Course", """
            SELECT student_course.student_id, course.id, course.title, course.starts,
              course.teacher_id
            FROM student_course
            JOIN course ON course.id = student_course.course_id
            WHERE student_course.student_id IN (:studentIds)""");

    private static final Select COURSES_STUDENTS =
        Select.prefetch("courses.students", "Student", """
            SELECT student_course.course_id, student.id, student.name
            FROM student_course
            JOIN student ON student.id = student_course.student_id
            WHERE student_course.course_id IN (:courseIds)""");

    private static final Plan<WithClassmates, StudentWithClassmates, StudentColumns> PLAN = Plan.of(
        "StudentRepository.withClassmates",
        WithClassmates::new,
        StudentColumns::new,
        WithClassmates::load,
        STUDENTS,
        COURSES,
        COURSES_STUDENTS);

    private WithClassmates(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    public WithClassmates courses(UnaryOperator<Courses> narrow) {
      return narrowed("courses", Courses::new, narrow);
    }

    private static List<StudentWithClassmates> load(Run run) {
      // down: one statement for each association
      var students = new StudentRows();
      run.scan(STUDENTS, rows -> {
        while (rows.next()) {
          students.addRoot(rows, 1);
        }
      });
      var courses = new CourseRows(run);
      var studentCourses = new Links();
      run.scan(COURSES, students.ids, rows -> {
        while (rows.next()) {
          studentCourses.add(students.ids.find(rows, 1), courses.add(rows, 2));
        }
      });
      var classmates = new StudentRows();
      var courseStudents = new Links();
      run.scan(COURSES_STUDENTS, courses.ids, rows -> {
        while (rows.next()) {
          courseStudents.add(courses.ids.find(rows, 1), classmates.add(rows, 2));
        }
      });

      // up: leaves first, each shape once
      List<Student>[] studentsOf = courseStudents.lists(courses.ids.size(), classmates.list);
      var shapes = new ArrayList<CourseWithStudents>(courses.list.size());
      for (int i = 0; i < courses.list.size(); i++) {
        shapes.add(new CourseWithStudents(courses.list.get(i), studentsOf[i]));
      }
      List<CourseWithStudents>[] coursesOf = studentCourses.lists(students.ids.size(), shapes);
      var result = new ArrayList<StudentWithClassmates>(students.list.size());
      for (int i = 0; i < students.list.size(); i++) {
        Student student = students.list.get(i);
        result.add(new StudentWithClassmates(student.id(), student.name(), coursesOf[i]));
      }
      return result;
    }

    public static final class Courses extends AssociationQuery<CourseColumns, Courses> {
      private Courses(Narrowing narrowing) {
        super(CourseColumns::new, Courses::new, narrowing);
      }

      public Courses students(UnaryOperator<ToManyQuery<StudentColumns>> narrow) {
        return narrowed("students", ToManyQuery.of(StudentColumns::new), narrow);
      }
    }
  }

  private static final class StudentRows {
    final LongIndex ids = new LongIndex();
    final ArrayList<Student> list = new ArrayList<>();

    int add(Rows rows, int at) throws SQLException {
      int position = ids.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    void addRoot(Rows rows, int at) throws SQLException {
      ids.addNew(rows, at);
      list.add(read(rows, at));
    }

    Student read(Rows rows, int at) throws SQLException {
      return new Student(rows.getLong(at), rows.getString(at + 1));
    }
  }

  private static final class CourseRows {
    final LongIndex ids = new LongIndex();
    final ArrayList<Course> list = new ArrayList<>();
    final ColumnMapper<LocalDate> starts;

    CourseRows(Run run) {
      this.starts = run.mapper(LOCAL_DATE);
    }

    int add(Rows rows, int at) throws SQLException {
      int position = ids.add(rows, at);
      if (position == list.size()) {
        list.add(new Course(
            rows.getLong(at),
            rows.getString(at + 1),
            rows.get(starts, at + 2),
            rows.getLongOrNull(at + 3)));
      }
      return position;
    }
  }

  private static final class TeacherRows {
    final LongIndex ids = new LongIndex();
    final ArrayList<Teacher> list = new ArrayList<>();

    int add(Rows rows, int at) throws SQLException {
      int position = ids.add(rows, at);
      if (position == list.size()) {
        list.add(new Teacher(rows.getLong(at), rows.getString(at + 1)));
      }
      return position;
    }
  }

  /** A course has many students: each is read once. */
  private static final class CourseWithTeacherRows {
    final LongIndex ids = new LongIndex();
    final ArrayList<CourseWithTeacher> list = new ArrayList<>();
    final TeacherRows teachers = new TeacherRows();
    final ColumnMapper<LocalDate> starts;

    CourseWithTeacherRows(Run run) {
      this.starts = run.mapper(LOCAL_DATE);
    }

    int add(Rows rows, int at) throws SQLException {
      int position = ids.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    private CourseWithTeacher read(Rows rows, int at) throws SQLException {
      int teacher = teachers.add(rows, at + 4);
      return new CourseWithTeacher(
          rows.getLong(at),
          rows.getString(at + 1),
          rows.get(starts, at + 2),
          rows.getLongOrNull(at + 3),
          teacher < 0 ? Optional.empty() : Optional.of(teachers.list.get(teacher)));
    }
  }
}
