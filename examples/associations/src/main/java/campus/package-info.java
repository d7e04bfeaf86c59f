/** A link table that is an entity, between a plain key and one of two columns. */
@NullMarked
package campus;

import org.jspecify.annotations.NullMarked;
