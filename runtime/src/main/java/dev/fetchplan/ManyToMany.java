package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a many-to-many association over a link table, which has no entity of its own.
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
