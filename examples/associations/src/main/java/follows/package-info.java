/** A link table that is an entity, between an entity and itself; one end is a unique column. */
@NullMarked
package follows;

import org.jspecify.annotations.NullMarked;
