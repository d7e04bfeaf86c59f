package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a fetch plan: a method of the generated repository, and the record that it returns.
 *
 * <pre>{@code
 * @Entity
 * @ManyToMany(name = "courses", target = Course.class)
 * @Fetch("courses")
 * @Fetch(name = "withClassmates", value = "courses.students", statements = 3)
 * public record Student(@Id long id, String name) {}
 * }</pre>
 *
 * <p>This gives {@code withCourses()}, a list of {@code StudentWithCourses} in two statements, and
 * {@code withClassmates()}, a list of {@code StudentWithClassmates} in three.
 */
@Documented
@Repeatable(Fetch.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Fetch {

  /** The associations to fetch, as dotted paths; a path includes its prefixes. */
  String[] value();

  /**
   * The to-one associations to load by a statement of their own, with the distinct keys of their
   * parents, instead of a join: full paths, each of which {@link #value} fetches. It pays where
   * many rows refer to few. To-many associations are always loaded so.
   */
  String[] batch() default {};

  /**
   * The method; by default {@code with} and the segments of the paths:
   * {@code withAuthorAndReviews}.
   */
  String name() default "";

  /** A budget: the build fails if the plan needs more statements; by default none. */
  int statements() default -1;

  /** Several of them on one entity; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {

    /** In the order of the source. */
    Fetch[] value();
  }
}
