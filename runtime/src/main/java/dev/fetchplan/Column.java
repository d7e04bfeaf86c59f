package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column of a component, where it is not the component's name in snake_case.
 *
 * <pre>{@code
 * @Entity
 * public record Book(@Id long id, @Column("isbn_13") String isbn13) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD
})
public @interface Column {

  /** The name of the column; reserved words need no quotes. */
  String value();
}
