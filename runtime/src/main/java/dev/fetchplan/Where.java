package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which rows of an association are fetched or counted, in a component of a {@link Shape}.
 *
 * <pre>{@code
 * @Shape(Book.class)
 * public record BookPage(
 *     String title, @Where("stars >= :minStars and text is not null") List<Review> reviews) {}
 * }</pre>
 *
 * <p>A condition compares components of the target, or of what its to-one associations lead to
 * ({@code author.name}), with numbers, {@code 'strings'}, {@code true}, {@code false} and
 * {@code :parameters}: by {@code = <> < <= > >=}, {@code between}, {@code in}, {@code like},
 * {@code is null}; {@code and}, {@code or}, {@code not} and parentheses connect them. Parameters
 * become parameters of the repository's {@code all(…)}, with the types of the columns; {@code in
 * :ids} takes a collection.
 *
 * <p>On a to-one association, a row that the condition rejects counts as absent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface Where {

  /** The condition; it is checked when the shape is compiled. */
  String value();
}
