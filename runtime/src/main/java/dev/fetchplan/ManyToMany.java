package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a many-to-many association over a link table.
 *
 * <pre>{@code
 * @Entity
 * @ManyToMany(name = "courses", target = Course.class) // student_course(student_id, course_id)
 * @Fetch("courses")
 * public record Student(@Id long id, String name) {}
 *
 * @Entity
 * @ManyToMany(name = "students", target = Student.class, mappedBy = "courses")
 * @Fetch("students")
 * public record Course(@Id long id, String title) {}
 * }</pre>
 *
 * <p>One side names the link table or takes the default; the other side, if it needs the
 * association at all, names that one by {@link #mappedBy()}.
 *
 * <p>A link table with columns of its own is an entity with two foreign keys. The association goes
 * through it, and reads no more of it than those; what else it holds is an association away:
 *
 * <pre>{@code
 * @Entity
 * @ManyToMany(name = "courses", target = Course.class, through = Enrollment.class)
 * @OneToMany(name = "enrollments", target = Enrollment.class)
 * @Fetch("courses")
 * @Fetch("enrollments.course")
 * public record Student(@Id long id, String name) {}
 *
 * @Entity
 * public record Enrollment(
 *     @Id @References(Student.class) long studentId,
 *     @Id @References(Course.class) long courseId,
 *     int grade) {}
 * }</pre>
 *
 * <p>Rows of a link table are read as they are: a link that stands twice gives its target twice,
 * and one of which a foreign key is null leads nowhere.
 */
@Documented
@Repeatable(ManyToMany.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ManyToMany {

  /** The association. */
  String name();

  /** The entity at the other end. */
  Class<?> target();

  /** The link table; by default the simple names of this entity and the target in snake_case. */
  String table() default "";

  /** The link table's columns that hold this entity's key; by default {@code student_id}. */
  String[] sourceColumns() default {};

  /** The link table's columns that hold the target's key; by default {@code course_id}. */
  String[] targetColumns() default {};

  /**
   * The entity whose table is the link table; then {@link #table()}, {@link #sourceColumns()} and
   * {@link #targetColumns()} are left out, since its foreign keys say them.
   */
  Class<?> through() default void.class;

  /**
   * The association of {@link #through()} that leads to this entity; may be left out when only one
   * does.
   */
  String from() default "";

  /**
   * The association of {@link #through()} that leads to the target; may be left out when only one
   * does, or only one other than {@link #from()}.
   */
  String to() default "";

  /** The target's association that declares the link table. */
  String mappedBy() default "";

  /** Several of them on one entity; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {

    /** In the order of the source. */
    ManyToMany[] value();
  }
}
