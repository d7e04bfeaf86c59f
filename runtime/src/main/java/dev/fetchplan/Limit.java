package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how many rows of a to-many association each parent gets at most, in a component of a
 * {@link Shape}.
 *
 * <pre>{@code
 * @Shape(Author.class)
 * public record AuthorCard(
 *     String name, @OrderBy("published desc") @Limit(3) List<BookCard> newest) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface Limit {

  /** The most rows of each parent. */
  int value();

  /** How many rows of each parent are left out before them. */
  int offset() default 0;
}
