package library;

import java.util.List;
import javax.annotation.processing.Generated;
import school.Course;
import school.Student;

/** {@link Card} with holder (with courses). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CardWithHolderCourses(long id, long holderId,
    CardWithHolderCourses.StudentWithCourses holder) {
  /** Returns the columns alone. */
  public Card entity() {
    return new Card(id, holderId);
  }

  /** Returns the entity's columns with the associations. */
  public static CardWithHolderCourses of(Card card, StudentWithCourses holder) {
    return new CardWithHolderCourses(card.id(), card.holderId(), holder);
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
