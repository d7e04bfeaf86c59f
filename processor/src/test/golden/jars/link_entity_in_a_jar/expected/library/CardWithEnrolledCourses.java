package library;

import java.util.List;
import javax.annotation.processing.Generated;
import school.Course;
import school.Student;

/** {@link Card} with enrolled (with courses). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CardWithEnrolledCourses(long id, long holderId,
    List<CardWithEnrolledCourses.StudentWithCourses> enrolled) {
  /** Returns the columns alone. */
  public Card entity() {
    return new Card(id, holderId);
  }

  /** Returns the entity's columns with the associations. */
  public static CardWithEnrolledCourses of(Card card, List<StudentWithCourses> enrolled) {
    return new CardWithEnrolledCourses(card.id(), card.holderId(), enrolled);
  }

  /** {@link Student} with courses. */
  public record StudentWithCourses(long id, List<Course> courses) {
    /** Returns the columns alone. */
    public Student entity() {
      return new Student(id);
    }

    /** Returns the entity's columns with the associations. */
    public static StudentWithCourses of(Student student, List<Course> courses) {
      return new StudentWithCourses(student.id(), courses);
    }
  }
}
