package library;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Student} with courses (with teacher). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record StudentWithTeachers(long id, String name,
    List<StudentWithTeachers.CourseWithTeacher> courses) {
  /** Returns the columns alone. */
  public Student entity() {
    return new Student(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static StudentWithTeachers of(Student student, List<CourseWithTeacher> courses) {
    return new StudentWithTeachers(student.id(), student.name(), courses);
  }

  /** {@link Course} with teacher. */
  public record CourseWithTeacher(long id, String title, Optional<Long> teacherId,
      Optional<Teacher> teacher) {
    /** Returns the columns alone. */
    public Course entity() {
      return new Course(id, title, teacherId);
    }

    /** Returns the entity's columns with the associations. */
    public static CourseWithTeacher of(Course course, Optional<Teacher> teacher) {
      return new CourseWithTeacher(course.id(), course.title(), course.teacherId(), teacher);
    }
  }
}
