package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Loads a to-one association in a component of a {@link Shape} by a statement of its own, with the
 * keys of all parents, instead of a join.
 *
 * <pre>{@code
 * @Shape(Book.class)
 * public record BookPage(String title, @Batch Author author) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface Batch {}
