package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a {@link Shape} a {@code boolean}: whether a to-many association has rows.
 *
 * <pre>{@code
 * @Shape(Book.class)
 * public record BookLine(
 *     String title, @Exists("reviews") @Where("stars = 5") boolean praised) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface Exists {

  /** The association. */
  String value();
}
