package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in which order the rows of a to-many association come, in a component of a {@link Shape}.
 *
 * <pre>{@code
 * @Shape(Author.class)
 * public record AuthorCard(
 *     String name, @OrderBy("published desc nulls last, title") List<BookCard> books) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface OrderBy {

  /**
   * Components of the target, or of what its to-one associations lead to, with commas between;
   * after each {@code asc} or {@code desc}, and {@code nulls first} or {@code nulls last}.
   */
  String value();
}
