/** Associations between an entity and itself, with keys that are ints. */
@NullMarked
package staff;

import org.jspecify.annotations.NullMarked;
