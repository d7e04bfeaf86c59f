package dev.fetchplan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record, or a class with one constructor, as what a plan returns: each component says
 * what it is filled with.
 *
 * <pre>{@code
 * @Shape(Author.class)
 * public record AuthorCard(
 *     String name,
 *     @Path("publisher.name") Optional<String> publisherName,
 *     @Count("books") long bookCount,
 *     @OrderBy("published desc") @Limit(3) List<BookCard> books) {}
 * }</pre>
 *
 * <p>A component is an association of the entity if it is named like one, or has the {@link Path}
 * of one; the entity itself if it has its type; else a column. What an association is fetched as is
 * an entity, a shape, or a plain record, which is a shape without a repository.
 *
 * <p>A repository is generated beside it: {@code AuthorCardRepository}, with {@code all()}, which
 * takes the parameters of the conditions. Only columns that a component needs are selected.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Shape {

  /** The entity that a row of the shape is made from. */
  Class<?> value();

  /** A budget: the build fails if the plan needs more statements; by default none. */
  int statements() default -1;
}
