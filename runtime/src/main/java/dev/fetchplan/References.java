package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a foreign key, and with it a to-one association.
 *
 * <pre>{@code
 * @Entity
 * @Fetch("author")
 * public record Book(@Id long id, String title, @References(Author.class) long authorId) {}
 * }</pre>
 *
 * <p>A foreign key is optional when its component is a boxed primitive, an {@code Optional} or
 * {@code @Nullable}; otherwise it is required, and a value without a row is an exception.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface References {

  /** The entity that is referred to. */
  Class<?> value();

  /** The association; by default the component's name without {@code Id}. */
  String name() default "";

  /** The component of the target that the foreign key holds; by default its key. */
  String to() default "";

  /** Whether the foreign key can be absent although its type does not say so. */
  boolean optional() default false;
}
