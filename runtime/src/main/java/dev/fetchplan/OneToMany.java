package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the inverse side of a foreign key: the rows of another table that refer to this entity.
 *
 * <pre>{@code
 * @Entity
 * @OneToMany(name = "books", target = Book.class)
 * @Fetch("books")
 * public record Author(@Id long id, String name) {}
 * }</pre>
 */
@Documented
@Repeatable(OneToMany.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OneToMany {

  /** The association. */
  String name();

  /** The entity whose table holds the foreign key. */
  Class<?> target();

  /**
   * The target's association that this one is the inverse of; needed only where several refer to
   * this entity.
   */
  String mappedBy() default "";

  /** Several of them on one entity; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {

    /** In the order of the source. */
    OneToMany[] value();
  }
}
