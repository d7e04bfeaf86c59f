package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a {@link Shape} the number of rows of a to-many association, an {@code int}
 * or {@code long}: they are counted by the database, and not loaded.
 *
 * <pre>{@code
 * @Shape(Author.class)
 * public record AuthorCard(
 *     String name,
 *     @Count("books") int books,
 *     @Count("books") @Where("price is null") int unpriced) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface Count {

  /** The association. */
  String value();
}
