package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a component whose value consists of several columns of the entity's table: a record, or
 * a class with one constructor.
 *
 * <pre>{@code
 * public record Address(String street, String city) {}
 *
 * @Entity
 * public record Customer(@Id long id, @Embedded(prefix = "home_") Address home) {}
 * }</pre>
 *
 * <p>The columns are {@code home_street} and {@code home_city}. An {@code Optional} or
 * {@code @Nullable} component is absent where all of its columns are NULL; any other is always
 * there. What is embedded may itself hold embedded components, whose prefixes follow each other; it
 * holds no keys and no foreign keys.
 *
 * <p>JDBI's {@code @Nested} says the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface Embedded {

  /** What the names of the columns start with; by default nothing. */
  String prefix() default "";
}
