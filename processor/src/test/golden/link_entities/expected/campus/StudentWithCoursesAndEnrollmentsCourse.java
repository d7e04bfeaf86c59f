package campus;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Student} with courses and enrollments (with course). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record StudentWithCoursesAndEnrollmentsCourse(long id, String name, List<Course> courses,
    List<StudentWithCoursesAndEnrollmentsCourse.EnrollmentWithCourse> enrollments) {
  /** Returns the columns alone. */
  public Student entity() {
    return new Student(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static StudentWithCoursesAndEnrollmentsCourse of(Student student, List<Course> courses,
      List<EnrollmentWithCourse> enrollments) {
    return new StudentWithCoursesAndEnrollmentsCourse(student.id(), student.name(), courses,
        enrollments);
  }

  /** {@link Enrollment} with course. */
  public record EnrollmentWithCourse(long id, int studentId, Long assistantId, Integer courseNumber,
      String courseTerm, int grade, Optional<Course> course) {
    /** Returns the columns alone. */
    public Enrollment entity() {
      return new Enrollment(id, studentId, assistantId, courseNumber, courseTerm, grade);
    }

    /** Returns the entity's columns with the associations. */
    public static EnrollmentWithCourse of(Enrollment enrollment, Optional<Course> course) {
      return new EnrollmentWithCourse(enrollment.id(), enrollment.studentId(),
          enrollment.assistantId(), enrollment.courseNumber(), enrollment.courseTerm(),
          enrollment.grade(), course);
    }
  }
}
