package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which column or association a component of a {@link Shape} stands for, if it is named
 * otherwise or lies behind other associations.
 *
 * <pre>{@code
 * @Shape(Book.class)
 * public record BookLine(
 *     String title,
 *     @Path("author.name") String writer,
 *     @Path("author.country") Optional<Country> home) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface Path {

  /** Associations and a column or association, with dots between; all but the last are to-one. */
  String value();
}
