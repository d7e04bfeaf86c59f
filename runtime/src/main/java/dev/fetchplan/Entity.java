package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record, or a class with one constructor, as a row of a table: columns only, no other
 * entities.
 *
 * <pre>{@code
 * @Entity
 * public record Book(@Id long id, String title, @References(Author.class) long authorId) {}
 * }</pre>
 *
 * <p>The components of a class are the parameters of its constructor; where there are several
 * constructors, JDBI's {@code @JdbiConstructor} marks the one. Each parameter has an accessor of
 * its type: {@code title()}, {@code getTitle()}, or {@code isSold()} for a boolean.
 *
 * <p>A repository is generated beside it: {@code BookRepository}, with {@code all()} and one method
 * for each {@link Fetch}, and {@code BookColumns} for conditions and orders.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {

  /** The table; by default the simple name in snake_case. */
  String table() default "";

  /** The schema of the table; by default none, so that the connection decides. */
  String schema() default "";

  /** The base name of the generated types; by default the simple name. */
  String name() default "";
}
