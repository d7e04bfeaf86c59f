package dev.fetchplan.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which components of an entity are marked {@code @Nullable}. Stands on generated columns, and
 * is read when entities of another module refer to this one: compilers do not agree on whether a
 * class file shows annotations on types.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NullableComponents {

  /** The names of the components, in the order of the record; embedded ones by their path. */
  String[] value();
}
